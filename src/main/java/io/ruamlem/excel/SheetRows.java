package io.ruamlem.excel;

import io.ruamlem.excel.SheetCell.Span;
import io.ruamlem.excel.SheetRow.PlacedPicture;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToIntFunction;

/** Gathers what stands on a sheet, in any order, and gives it back row by row with its merges and links. */
final class SheetRows {
    private final List<SheetCell> cells = new ArrayList<>();
    private final List<PlacedPicture> pictures = new ArrayList<>();
    private final Areas<Area> merges = new Areas<>();
    private final Areas<String> links = new Areas<>();

    void add(SheetCell cell) {
        cells.add(cell);
    }

    void add(PlacedPicture picture) {
        pictures.add(picture);
    }

    void merge(Area area) throws IOException {
        merges.add(area, area);
    }

    void link(Area area, String address) throws IOException {
        links.add(area, address);
    }

    /** To be called once, when all is gathered. */
    List<SheetRow> ordered() {
        merges.sort();
        links.sort();
        addBlanksOfMerges();
        cells.sort(Comparator.comparing(SheetCell::at));
        cells.replaceAll(this::finished);
        pictures.sort(Comparator.comparing(PlacedPicture::at));
        var rows = new ArrayList<SheetRow>();
        for (int cell = 0, picture = 0; cell < cells.size() || picture < pictures.size(); ) {
            int row = Math.min(row(cells, cell, SheetRows::row), row(pictures, picture, SheetRows::row));
            int cellEnd = end(cells, cell, row, SheetRows::row);
            int pictureEnd = end(pictures, picture, row, SheetRows::row);
            rows.add(new SheetRow(row, cells.subList(cell, cellEnd), pictures.subList(picture, pictureEnd)));
            cell = cellEnd;
            picture = pictureEnd;
        }
        return rows;
    }

    /** Merged cells count even where nothing stands in them: the table keeps its shape. */
    private void addBlanksOfMerges() {
        var areas = merges.areas();
        if (areas.isEmpty()) return;
        var filled = new HashSet<CellRef>();
        for (var cell : cells) filled.add(cell.at());
        for (var area : areas) if (filled.add(area.first())) cells.add(SheetCell.blank(area.first()));
    }

    private SheetCell finished(SheetCell cell) {
        var link = links.find(cell.at());
        var merge = merges.find(cell.at());
        var linked = link.isEmpty() ? cell : cell.linked(link.get());
        return merge.isEmpty() ? linked : linked.spanning(span(merge.get(), cell.at()));
    }

    private static Span span(Area area, CellRef cell) {
        return area.first().equals(cell) ? new Span(area.columns(), area.rows()) : Span.COVERED;
    }

    private static int row(SheetCell cell) {
        return cell.at().row();
    }

    private static int row(PlacedPicture picture) {
        return picture.at().row();
    }

    private static <T> int row(List<T> sorted, int at, ToIntFunction<T> row) {
        return at < sorted.size() ? row.applyAsInt(sorted.get(at)) : Integer.MAX_VALUE;
    }

    private static <T> int end(List<T> sorted, int from, int wanted, ToIntFunction<T> row) {
        int end = from;
        while (row(sorted, end, row) == wanted) end++;
        return end;
    }
}
