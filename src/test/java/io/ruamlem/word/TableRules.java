package io.ruamlem.word;

import io.ruamlem.office.Elements;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What Word asks of tables beyond the schema: it repairs or refuses a file that breaks it. */
final class TableRules {
    /** Word's own limit. */
    private static final int MOST_COLUMNS = 63;

    /** What may stand round a row or a cell and is not one itself. */
    private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "customXml", "ins", "del", "moveTo");

    private final Story story;
    private final List<String> problems = new ArrayList<>();

    TableRules(Story story) {
        this.story = story;
    }

    List<String> problems() {
        story.all("tc").forEach(this::checkCell);
        story.all("tbl").forEach(this::checkTable);
        return problems;
    }

    private void checkCell(Element cell) {
        var blocks = Ooxml.children(cell).stream()
                .filter(child -> Set.of("p", "tbl", "sdt").contains(child.getLocalName()))
                .toList();
        if (blocks.isEmpty()) problem("a cell has no paragraph", cell.getParentNode());
        else if (endsWithTable(blocks.get(blocks.size() - 1))) problem("a cell ends with a table", cell);
    }

    private static boolean endsWithTable(Element block) {
        if (!Ooxml.is(block, "sdt")) return Ooxml.is(block, "tbl");
        var content = Ooxml.child(block, "sdtContent").map(Ooxml::children).orElse(List.of());
        return !content.isEmpty() && endsWithTable(content.get(content.size() - 1));
    }

    private void checkTable(Element table) {
        int columns = Ooxml.child(table, "tblGrid")
                .map(grid -> Ooxml.children(grid, "gridCol").size())
                .orElse(0);
        if (columns > MOST_COLUMNS) problem("a table has " + columns + " columns, Word takes " + MOST_COLUMNS, table);
        var rows = inside(table, "tr");
        if (rows.isEmpty()) problem("a table has no row", table.getParentNode());
        rows.forEach(row -> checkRow(row, columns));
    }

    private void checkRow(Element row, int columns) {
        var cells = inside(row, "tc");
        if (cells.isEmpty()) problem("a row has no cell", row.getParentNode());
        int covered = number(row, "trPr", "gridBefore", 0) + number(row, "trPr", "gridAfter", 0);
        for (var cell : cells) {
            int span = number(cell, "tcPr", "gridSpan", 1);
            if (span > MOST_COLUMNS) problem("a cell spans " + span + " columns", cell);
            covered += span;
        }
        if (covered != columns) problem("a row covers " + covered + " of " + columns + " columns", row);
    }

    private static List<Element> inside(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (var child : Ooxml.children(parent))
            if (Ooxml.is(child, name)) found.add(child);
            else if (WRAPPERS.contains(child.getLocalName())) found.addAll(inside(child, name));
        return found;
    }

    private static int number(Element element, String properties, String name, int otherwise) {
        return Ooxml.child(element, properties)
                .flatMap(all -> Ooxml.child(all, name))
                .map(Ooxml::val)
                .map(Integer::valueOf)
                .orElse(otherwise);
    }

    private void problem(String sentence, Node near) {
        problems.add(story.problem(sentence + ", near " + Elements.shown((Element) near)));
    }
}
