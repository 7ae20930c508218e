package io.ruamlem.word;

import java.util.regex.Pattern;

/**
 * The section that is being printed, cut into pieces where the page is turned for a wide table. A turned piece ends only
 * when something follows it, so that no empty page stands between two of them or behind the last.
 */
final class PageTurns {
    private static final Pattern BLOCK = Pattern.compile("<w:(?:p|tbl|sdt|sectPr)[ />]");

    private final ReportBody body;
    private boolean isCut;
    private String turned = "";

    PageTurns(ReportBody body) {
        this.body = body;
    }

    /** Ends the piece before; what is printed next stands on a page with its long side across. */
    void turn(Section section) {
        if (turned.isEmpty()) body.markup(paragraph(isCut ? section.rest() : section.whole()));
        turned = "";
        isCut = true;
    }

    /** Ends the turned piece as soon as something else is printed. */
    void turnBack(Section section) {
        turned = section.turned();
    }

    /** The end of the section in the template. */
    void end(SectionEnd end) {
        var section = end.section();
        var properties = turned.isEmpty() ? isCut ? section.rest() : section.whole() : turned;
        turned = "";
        isCut = false;
        body.markup(end.before() + properties + end.after());
    }

    /** The markup, with the end of a turned piece in front of what follows it. */
    String divided(String xml) {
        if (turned.isEmpty()) return xml;
        var block = BLOCK.matcher(xml);
        if (!block.find()) return xml;
        var end = paragraph(turned);
        turned = "";
        return xml.substring(0, block.start()) + end + xml.substring(block.start());
    }

    /** As low as can be: it must never need a page of its own. */
    private static String paragraph(String section) {
        return "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>" + section
                + "</w:pPr></w:p>";
    }
}
