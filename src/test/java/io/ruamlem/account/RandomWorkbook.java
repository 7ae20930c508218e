package io.ruamlem.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills a blank workbook at random: answers where they belong, and everything else anywhere. */
final class RandomWorkbook {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final List<String> ALTS = List.of("", "Picture 1", "เด็กปลูกต้นไม้ 3 ต้น", "ภาพที่ 2 สนาม");
    private static final List<String> STATUSES = List.of("ไม่มี", "ไม่เกี่ยวข้อง", "nothing to report", "เสร็จแล้ว");

    private final Random random;
    private final RandomText text;
    private final XSSFWorkbook book;

    private RandomWorkbook(Random random, XSSFWorkbook book) {
        this.random = random;
        this.text = new RandomText(random);
        this.book = book;
    }

    /** @param keys of items, after which sheets are named */
    static void fill(Path blank, Path file, List<String> keys, Random random) throws IOException {
        try (var in = Files.newInputStream(blank);
                var book = new XSSFWorkbook(in)) {
            var workbook = new RandomWorkbook(random, book);
            for (int i = 0; i < book.getNumberOfSheets() - 1; i++) workbook.fill(book.getSheetAt(i));
            workbook.addSheets(keys);
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    private void fill(XSSFSheet sheet) {
        for (var row : sheet) {
            var mark = row.getCell(0);
            boolean isAnswer = mark != null && !mark.getStringCellValue().matches("#|@.*");
            for (int column = 0; column < 6; column++) {
                int oneIn = isAnswer && column >= 2 ? 4 : 60;
                if (random.nextInt(oneIn) == 0)
                    set((XSSFCell) row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK));
            }
            if (isAnswer && random.nextInt(8) == 0)
                row.getCell(1, MissingCellPolicy.CREATE_NULL_AS_BLANK)
                        .setCellValue(STATUSES.get(random.nextInt(STATUSES.size())));
            // As Excel inserts a row: without a mark.
            if (random.nextInt(12) == 0 && mark != null) row.removeCell(mark);
        }
        decorate(sheet);
    }

    private void set(XSSFCell cell) {
        switch (random.nextInt(12)) {
            case 0 -> cell.setCellValue(random.nextInt(3_000_000) / 100.0);
            case 1 -> cell.setCellValue(random.nextBoolean());
            case 2 -> {
                cell.setCellFormula("\"a\"&\"b\"");
                cell.setCellValue("ab");
            }
            case 3 -> cell.setCellErrorValue((byte) 0x2A);
            default -> cell.setCellValue(text.cell());
        }
    }

    private void decorate(XSSFSheet sheet) {
        int last = sheet.getLastRowNum() + 2;
        for (int i = random.nextInt(4); i > 0; i--) picture(sheet, random.nextInt(last), random.nextInt(6));
        for (int i = random.nextInt(5); i > 0; i--) merge(sheet, 1 + random.nextInt(last), random.nextInt(5));
        var drawing = sheet.createDrawingPatriarch();
        if (random.nextBoolean())
            drawing.createTextbox(drawing.createAnchor(0, 0, 0, 0, 1, random.nextInt(last), 3, last + 2))
                    .setText(text.cell());
        if (random.nextBoolean()) {
            var comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 1, 1, 2, 2));
            comment.setString(text.cell());
            comment.setAddress(random.nextInt(last), random.nextInt(5));
        }
    }

    /** Also over cells that hold something, and over other merges, as programs less strict than Excel write it. */
    private void merge(XSSFSheet sheet, int row, int column) {
        int rows = random.nextInt(4);
        int columns = rows == 0 ? 1 + random.nextInt(3) : random.nextInt(3);
        sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row + rows, column, column + columns));
    }

    private void picture(XSSFSheet sheet, int row, int column) {
        boolean isBroken = random.nextInt(5) == 0;
        int index = book.addPicture(isBroken ? new byte[] {1, 2, 3} : PNG, Workbook.PICTURE_TYPE_PNG);
        var drawing = sheet.createDrawingPatriarch();
        var picture = drawing.createPicture(
                drawing.createAnchor(0, 0, 0, 0, column, row, column + 1 + random.nextInt(2), row + 1), index);
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(ALTS.get(random.nextInt(ALTS.size())));
    }

    private void addSheets(List<String> keys) {
        for (int i = random.nextInt(3); i > 0; i--) {
            var key = keys.get(random.nextInt(keys.size())).replace('/', '-');
            var sheet = book.createSheet(random.nextBoolean() ? "บันทึก " + i : key + " ตาราง " + i);
            for (int row = 0; row < 8; row++) if (random.nextInt(4) > 0) addRow(sheet.createRow(row));
            decorate(sheet);
        }
    }

    private void addRow(XSSFRow row) {
        for (int column = random.nextInt(5); column >= 0; column--)
            if (random.nextInt(3) > 0) set(row.createCell(column));
    }
}
