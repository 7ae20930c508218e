package io.ruamlem;

import io.ruamlem.consolidation.Split.Part;
import java.nio.file.Path;
import java.util.Locale;

/** What the file of a volume is called, beside the whole report: {@code volume 02 - สพป.เวียงสาคร เขต 1.docx}. */
final class VolumeName {
    private static final String WORD = ".docx";
    private static final int LONGEST = 40;

    static Path of(Path report, Part part) {
        var name = report.getFileName().toString();
        boolean isWord = name.toLowerCase(Locale.ROOT).endsWith(WORD);
        var base = isWord ? name.substring(0, name.length() - WORD.length()) : name;
        return report.resolveSibling(base + " " + number(part) + suffix(part) + WORD);
    }

    /** So that folders show them in their order. */
    private static String number(Part part) {
        int digits = Integer.toString(part.of()).length();
        return String.format(Locale.ROOT, "%0" + digits + "d", part.number());
    }

    /** A heading's number says nothing more where it is the volume's own, in whatever figures. */
    private static String suffix(Part part) {
        var name = legal(part.name());
        boolean isNumber = name.matches("\\p{Nd}{1,9}") && Integer.parseInt(name) == part.number();
        return name.isEmpty() || isNumber ? "" : " - " + name;
    }

    /** Windows forbids some characters, and a full stop or space at the end. */
    private static String legal(String name) {
        var one = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        var cut = one.substring(0, one.offsetByCodePoints(0, Math.min(one.codePointCount(0, one.length()), LONGEST)));
        return cut.replaceAll("[. ]+$", "");
    }

    private VolumeName() {}
}
