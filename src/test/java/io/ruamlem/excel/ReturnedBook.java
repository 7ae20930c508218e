package io.ruamlem.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A returned workbook made from tables of text: a line is a row, bars part the cells, {@code \n} breaks a line. */
final class ReturnedBook {
    private final XSSFWorkbook workbook = new XSSFWorkbook();

    /** @param rows from row 1 and column A on */
    static ReturnedBook of(String sheet, String rows) {
        return new ReturnedBook().sheet(sheet, rows);
    }

    ReturnedBook sheet(String name, String rows) {
        var sheet = workbook.createSheet(name);
        var lines = rows.split("\n");
        for (int row = 0; row < lines.length; row++) {
            var cells = lines[row].split("\\|");
            for (int column = 0; column < cells.length; column++) {
                var text = cells[column].strip().replace("\\n", "\n");
                if (!text.isEmpty()) cell(sheet, row, column).setCellValue(text);
            }
        }
        return this;
    }

    /** The very hidden sheet with what a blank workbook says of itself. */
    ReturnedBook from(String rows) {
        sheet(Contract.SHEET, rows);
        workbook.setSheetVisibility(workbook.getSheetIndex(Contract.SHEET), SheetVisibility.VERY_HIDDEN);
        return this;
    }

    /** Does something to a cell of the last sheet. */
    ReturnedBook cell(String reference, Consumer<XSSFCell> change) {
        var at = new CellReference(reference);
        change.accept(cell(last(), at.getRow(), at.getCol()));
        return this;
    }

    /** Does something to the last sheet. */
    ReturnedBook change(Consumer<XSSFSheet> change) {
        change.accept(last());
        return this;
    }

    ReturnedBook png(String reference, String alt) {
        picture(reference, TestPictures.png(4, 2), Workbook.PICTURE_TYPE_PNG, alt);
        return this;
    }

    /** A picture two columns wide and two rows high. */
    XSSFPicture picture(String reference, byte[] bytes, int type, String alt) {
        var at = new CellReference(reference);
        int column = at.getCol();
        var anchor = new XSSFClientAnchor(0, 0, 0, 0, column, at.getRow(), column + 2, at.getRow() + 2);
        var drawing = last().createDrawingPatriarch();
        var picture = drawing.createPicture(anchor, workbook.addPicture(bytes, type));
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(alt);
        return picture;
    }

    private XSSFSheet last() {
        return workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path save(Path folder) {
        try {
            return Files.write(folder.resolve("returned.xlsx"), bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the reader makes of it, as text. */
    String read(Path folder) {
        return ReturnedText.of(new WorkbookReader(ReturnedForm.FORM).read(save(folder), "north.xlsx"));
    }
}
