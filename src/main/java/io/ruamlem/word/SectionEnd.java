package io.ruamlem.word;

import org.w3c.dom.Element;

/**
 * Where a section of the template ends: the properties of the section, and the empty paragraph that holds them unless
 * it is the last.
 *
 * @param before markup of that paragraph, may be empty
 */
record SectionEnd(String before, Section section, String after) implements Piece {
    static SectionEnd of(Element properties) {
        return new SectionEnd("", Section.of(properties), "");
    }

    /** @param paragraph without text of its own */
    static SectionEnd in(String paragraph, Element properties) {
        var section = Section.of(properties);
        int at = paragraph.indexOf(section.whole());
        return new SectionEnd(
                paragraph.substring(0, at),
                section,
                paragraph.substring(at + section.whole().length()));
    }

    @Override
    public void print(Scope scope, ReportBody body) {
        body.pages().end(this);
    }
}
