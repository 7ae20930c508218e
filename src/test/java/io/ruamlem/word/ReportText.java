package io.ruamlem.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.w3c.dom.Element;

/**
 * A .docx as text, to compare: a line per paragraph with its style in front, a line per row of a table, content controls by
 * their tag, pictures in brackets.
 */
public final class ReportText {
    private final List<String> lines = new ArrayList<>();

    public static String of(Path report) throws IOException {
        return of(report, "word/document.xml");
    }

    public static String of(Path report, String part) throws IOException {
        try (var zip = new ZipFile(report.toFile())) {
            var text = new ReportText();
            text.blocks(Ooxml.parse(zip.getInputStream(zip.getEntry(part))).getDocumentElement());
            return String.join("\n", text.lines) + "\n";
        }
    }

    /** The text of each paragraph of the body, those in tables and content controls too. */
    public static List<String> paragraphs(Path report) throws IOException {
        try (var zip = new ZipFile(report.toFile())) {
            var root = Ooxml.parse(zip.getInputStream(zip.getEntry("word/document.xml")));
            return Ooxml.below(root, "p", e -> false).stream().map(Ooxml::text).toList();
        }
    }

    /** The markup of the body. */
    static String body(Path report) throws IOException {
        try (var zip = new ZipFile(report.toFile())) {
            var xml = new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
            return xml.substring(xml.indexOf("<w:body>") + "<w:body>".length(), xml.indexOf("</w:body>"));
        }
    }

    private void blocks(Element parent) {
        for (var child : Ooxml.children(parent)) {
            if (Ooxml.is(child, "p")) lines.add(paragraph(child));
            else if (Ooxml.is(child, "tbl")) blocks(child);
            else if (Ooxml.is(child, "tr")) lines.add(row(child));
            else if (Ooxml.is(child, "sdt")) control(child);
            else if (!child.getLocalName().endsWith("Pr") && !Ooxml.is(child, "tblGrid")) blocks(child);
        }
    }

    private void control(Element control) {
        lines.add("[" + tag(control) + "]");
        Ooxml.child(control, "sdtContent").ifPresent(this::blocks);
        lines.add("[/]");
    }

    private static String tag(Element control) {
        return Ooxml.below(control, "tag", e -> false).stream()
                .findFirst()
                .map(tag -> Ooxml.attribute(tag, "val"))
                .orElse("");
    }

    private static String row(Element row) {
        var cells = new ArrayList<String>();
        for (var cell : Ooxml.below(row, "tc", e -> Ooxml.is(e, "tc"))) {
            var inside = new ReportText();
            inside.blocks(cell);
            cells.add(String.join(" ¶ ", inside.lines));
        }
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String paragraph(Element paragraph) {
        var style = Ooxml.below(paragraph, "pStyle", e -> false).stream()
                .findFirst()
                .map(one -> Ooxml.attribute(one, "val") + ": ")
                .orElse("");
        return style + inline(paragraph);
    }

    private static String inline(Element parent) {
        var text = new StringBuilder();
        for (var child : Ooxml.children(parent)) {
            switch (child.getLocalName()) {
                case "t" -> text.append(child.getTextContent());
                case "tab" -> text.append(Ooxml.is(child.getParentNode(), "r") ? "\t" : "");
                case "br" -> text.append("⏎");
                case "drawing" -> text.append("[picture ").append(extent(child)).append("]");
                case "sdt" ->
                    text.append("[")
                            .append(tag(child))
                            .append("]")
                            .append(inline(child))
                            .append("[/]");
                case "r" -> text.append(run(child));
                case "instrText", "pPr", "rPr", "sdtPr" -> {}
                default -> text.append(inline(child));
            }
        }
        return text.toString();
    }

    private static String run(Element run) {
        var text = inline(run);
        var look = Ooxml.child(run, "rPr");
        boolean bold = look.flatMap(one -> Ooxml.child(one, "bCs")).isPresent();
        return bold && !text.isBlank() ? "**" + text + "**" : text;
    }

    private static String extent(Element drawing) {
        var extents = drawing.getElementsByTagNameNS("*", "extent");
        if (extents.getLength() == 0) return "";
        var extent = (Element) extents.item(0);
        return extent.getAttribute("cx") + "×" + extent.getAttribute("cy");
    }
}
