package io.ruamlem.excel;

import io.ruamlem.model.NearNames;
import io.ruamlem.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A sheet of the form as text: the first row that is not empty names the columns, the rows below fill them. */
final class FormSheet {
    private final Place place;
    private final Map<Integer, String> headers;
    private final int headerRow;
    private final List<FormRow> rows;

    private FormSheet(Place place, List<SheetRow> filled) {
        this.place = place;
        this.headerRow = filled.isEmpty() ? 0 : filled.get(0).number();
        this.headers = filled.isEmpty() ? Map.of() : foldedValues(texts(filled.get(0)));
        this.rows = new ArrayList<>();
        for (var row : filled.subList(Math.min(1, filled.size()), filled.size())) {
            var cells = byHeader(texts(row));
            if (!cells.isEmpty()) rows.add(new FormRow(this, row.number(), cells));
        }
    }

    static FormSheet of(SheetContent sheet) {
        var filled =
                sheet.rows().stream().filter(row -> !row.filled(0).isEmpty()).toList();
        return new FormSheet(sheet.place(), filled);
    }

    /** A name as it is compared: no spaces, small letters. */
    static String folded(String name) {
        return name.replaceAll("[\\s\\u00A0]+", "").toLowerCase(Locale.ROOT);
    }

    List<FormRow> rows() {
        return rows;
    }

    Place place() {
        return place;
    }

    /** @param row from 1 */
    Place place(int row, String column) {
        return headers.entrySet().stream()
                .filter(header -> header.getValue().equals(column))
                .findFirst()
                .map(header -> place(row, header.getKey()))
                .orElse(place);
    }

    boolean hasAll(List<String> columns) {
        return headers.values().containsAll(columns);
    }

    void checkHeaders(Columns columns, Mistakes mistakes) {
        for (var column : columns.required())
            if (!headers.containsValue(column)) mistakes.add(place, "missing-column", column);
        var seen = new HashMap<String, Integer>();
        headers.forEach((column, header) -> {
            var cell = place(headerRow, column);
            if (!columns.knows(header))
                mistakes.add(cell, "unknown-column", header, NearNames.of(header, columns.all()));
            else if (seen.putIfAbsent(header, column) != null) mistakes.add(cell, "duplicate-column", header);
        });
    }

    private Place place(int row, int column) {
        return place.cell(new CellRef(row, column).toString());
    }

    private Map<String, String> byHeader(Map<Integer, String> line) {
        var cells = new HashMap<String, String>();
        line.forEach((column, text) -> {
            if (headers.containsKey(column)) cells.putIfAbsent(headers.get(column), text);
        });
        return cells;
    }

    private static Map<Integer, String> foldedValues(Map<Integer, String> line) {
        return line.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, header -> folded(header.getValue()), (a, b) -> a, LinkedHashMap::new));
    }

    /** What the cells of a row show, by column from left to right; empty ones left out. */
    private static Map<Integer, String> texts(SheetRow row) {
        var texts = new LinkedHashMap<Integer, String>();
        row.filled(0).forEach(cell -> texts.put(cell.at().column(), shown(cell)));
        return texts;
    }

    private static String shown(SheetCell cell) {
        return cell.text().replace("\r\n", "\n").replace('\u00A0', ' ').strip();
    }
}
