package io.ruamlem.excel;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells drawings that only draw from those that run a script or fetch something when the report is opened. */
final class SvgCheck {
    private static final Pattern ACTIVE = Pattern.compile(
            "<!ENTITY|<[a-z]*:?(?:script|foreignObject|iframe)\\b|\\son[a-z]+\\s*=|@import"
                    + "|href\\s*=\\s*[\"']\\s*+(?!#|data:image/(?:png|jpeg|gif)[;,])|url\\(\\s*+[\"']?+\\s*+(?!#|data:)",
            Pattern.CASE_INSENSITIVE);

    private SvgCheck() {}

    /** @param svg the whole file: what is not seen is not trusted */
    static boolean isActive(byte[] svg) {
        return ACTIVE.matcher(new String(svg, StandardCharsets.UTF_8)).find();
    }
}
