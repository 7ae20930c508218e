package io.ruamlem.excel;

import io.ruamlem.excel.CellPictures.CellPicture;
import io.ruamlem.excel.SheetCell.Span;
import io.ruamlem.model.Amount;
import java.io.IOException;

/** Reads the cells of a sheet; programs may leave out the numbers of rows and cells that follow each other. */
final class RowReader {
    private final Xml xml;
    private final OpenWorkbook workbook;
    private final SheetRows rows;
    private final SheetGrid grid;
    private final SheetPictures pictures;
    private final SheetStock stock;
    private int row;
    private int column;

    RowReader(Xml xml, OpenWorkbook workbook, SheetGrid grid, SheetPictures pictures, SheetStock stock) {
        this.xml = xml;
        this.workbook = workbook;
        this.rows = pictures.rows();
        this.grid = grid;
        this.pictures = pictures;
        this.stock = stock;
    }

    /** Reads the element {@code sheetData}, which is then over. */
    void read() throws IOException {
        int depth = xml.depth();
        while (xml.next(depth)) {
            if (xml.is("row")) beginRow();
            else if (xml.is("c")) readCell();
        }
    }

    private void beginRow() throws IOException {
        row = xml.number("r", row + 1);
        column = -1;
        if (row < 1 || row > Excel.ROWS) throw NotReadableException.damaged(Damage.NOWHERE, "" + row);
        double height = xml.isHidden() ? 0 : xml.length("ht", -1);
        if (height >= 0) grid.setHeight(row, height);
    }

    private void readCell() throws IOException {
        var named = CellRef.parse(xml.view("r"));
        var at = named == CellRef.NONE ? new CellRef(row, column + 1) : named;
        if (at.row() < 1 || at.column() >= Excel.COLUMNS)
            throw NotReadableException.damaged(Damage.NOWHERE, at.toString());
        column = at.column();
        var cell = CellReader.read(xml, workbook);
        if (cell.isBlank()) return;
        workbook.cells().take(1);
        var text = cell.text().text();
        workbook.shown().take(text.length());
        if (cell.picture().isPresent()) add(at, cell.picture().get());
        else add(at, cell, text);
    }

    private void add(CellRef at, CellReader.Content cell, String text) throws IOException {
        stock.addCell(at, text);
        rows.add(new SheetCell(at, cell.kind(), Span.ONE, cell.align(), cell.runs()));
    }

    private void add(CellRef at, CellPicture picture) {
        stock.add(Amount.picture(AltText.ofPerson(picture.alt())));
        if (picture.isOutside()) pictures.addLinked(at, picture.target(), picture.alt());
        else pictures.add(at, picture.target(), PictureFiles.Shown.AS_IT_IS, picture.alt());
    }
}
