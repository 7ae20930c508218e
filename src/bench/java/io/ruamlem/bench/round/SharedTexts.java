package io.ruamlem.bench.round;

/** The list of texts of a workbook, to which an agency's are added. */
final class SharedTexts {
    private static final String END = "</sst>";

    private final StringBuilder xml;
    private int count;

    /** @param xml the part of the blank workbook */
    SharedTexts(String xml) {
        this.xml = new StringBuilder(xml.replaceFirst("(<sst )count=\"\\d+\" uniqueCount=\"\\d+\" ", "$1"));
        this.xml.setLength(this.xml.length() - END.length());
        this.count = xml.split("<si>", -1).length - 1;
    }

    /** @return its number */
    int add(String text) {
        xml.append("<si><t>").append(text).append("</t></si>");
        return count++;
    }

    String xml() {
        return xml + END;
    }
}
