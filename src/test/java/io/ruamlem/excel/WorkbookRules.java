package io.ruamlem.excel;

import io.ruamlem.office.Elements;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What Excel asks of a workbook beyond the schema; it offers to repair one that breaks it. */
final class WorkbookRules {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_FORMULA = 255;
    private static final int LONGEST_TEXT = 32_767;

    /** The sheet in a reference: {@code 'นโยบาย 1'!$A$1} or {@code Review!A1}. */
    private static final Pattern SHEET = Pattern.compile("(?:'((?:[^']|'')+)'|([\\p{L}\\p{M}\\p{N}_.]+))!");

    private final Map<String, Document> parts;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> sheets;

    WorkbookRules(Map<String, Document> parts) {
        this.parts = parts;
        this.sheets = all("xl/workbook.xml", "sheet")
                .map(sheet -> sheet.getAttribute("name"))
                .collect(Collectors.toSet());
    }

    List<String> problems() {
        names();
        int texts = (int) all("xl/sharedStrings.xml", "si").count();
        int styles = (int) all("xl/styles.xml", "cellXfs")
                .flatMap(list -> Elements.children(list).stream())
                .count();
        all("xl/sharedStrings.xml", "si")
                .filter(text -> text.getTextContent().length() > LONGEST_TEXT)
                .forEach(text -> problems.add("xl/sharedStrings.xml: a text is too long: " + Elements.shown(text)));
        parts.keySet().stream()
                .filter(name -> name.startsWith("xl/worksheets/sheet"))
                .forEach(sheet -> {
                    order(sheet);
                    check(sheet, "c", cell -> number(cell, "s") < styles, "has no such style");
                    check(
                            sheet,
                            "c",
                            cell -> !cell.getAttribute("t").equals("s") || index(cell) < texts,
                            "has no such text");
                    check(sheet, "hyperlink", this::leadsToSheet, "leads to no sheet");
                    check(
                            sheet,
                            "formula1",
                            list -> list.getTextContent().length() <= LONGEST_FORMULA,
                            "is too long a list");
                    merges(sheet);
                });
        return problems;
    }

    private void names() {
        var seen = new HashSet<String>();
        check(
                "xl/workbook.xml",
                "sheet",
                sheet -> seen.add(sheet.getAttribute("name").toLowerCase(Locale.ROOT)),
                "is a name twice");
        check(
                "xl/workbook.xml",
                "sheet",
                sheet -> sheet.getAttribute("name").length() <= LONGEST_NAME,
                "has too long a name");
        check("xl/workbook.xml", "definedName", name -> referToSheets(name.getTextContent()), "leads to no sheet");
    }

    /** Rows and the cells of a row go up. */
    private void order(String sheet) {
        int[] last = {0, -1};
        for (var element : all(sheet, "").toList()) {
            if (element.getLocalName().equals("row")) {
                if (number(element, "r") <= last[0]) problem(sheet, element, "is out of order");
                last[0] = number(element, "r");
                last[1] = -1;
            } else if (element.getLocalName().equals("c")) {
                var at = new CellReference(element.getAttribute("r"));
                if (at.getRow() + 1 != last[0] || at.getCol() <= last[1]) problem(sheet, element, "is out of order");
                last[1] = at.getCol();
            }
        }
    }

    private void merges(String sheet) {
        var areas = new ArrayList<CellRangeAddress>();
        for (var merge : all(sheet, "mergeCell").toList()) {
            var area = CellRangeAddress.valueOf(merge.getAttribute("ref"));
            if (areas.stream().anyMatch(area::intersects)) problem(sheet, merge, "overlaps another");
            areas.add(area);
        }
    }

    private boolean leadsToSheet(Element link) {
        return referToSheets(link.getAttribute("location"));
    }

    private boolean referToSheets(String formula) {
        return SHEET.matcher(formula)
                .results()
                .map(found ->
                        found.group(1) == null ? found.group(2) : found.group(1).replace("''", "'"))
                .allMatch(sheets::contains);
    }

    private void check(String part, String name, Predicate<Element> rule, String sentence) {
        all(part, name).filter(rule.negate()).forEach(element -> problem(part, element, sentence));
    }

    private void problem(String part, Element element, String sentence) {
        var place = Stream.of("name", "ref", "r")
                .map(element::getAttribute)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(Elements.shown(element));
        problems.add(part + ": " + element.getLocalName() + " " + place + " " + sentence);
    }

    /** @param name empty for all */
    private Stream<Element> all(String part, String name) {
        return !parts.containsKey(part)
                ? Stream.of()
                : Elements.below(parts.get(part)).stream()
                        .filter(element -> MAIN.equals(element.getNamespaceURI()))
                        .filter(element ->
                                name.isEmpty() || element.getLocalName().equals(name));
    }

    private static int index(Element cell) {
        return Integer.parseInt(cell.getTextContent());
    }

    private static int number(Element element, String attribute) {
        var value = element.getAttribute(attribute);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }
}
