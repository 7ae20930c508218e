package io.ruamlem.bench.contest;

import io.ruamlem.model.Form;
import io.ruamlem.model.ItemKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A returned workbook as it is usually read: with the user model of Apache POI, by the keys in column A; nothing is cleaned,
 * nothing is checked.
 *
 * @param blocks by item
 */
record PoiWorkbook(String agency, Map<String, List<Block>> blocks) {
    private static final int MARK = 0;
    private static final int ANSWER = 2;
    private static final ThreadLocal<DataFormatter> FORMATTER = ThreadLocal.withInitial(DataFormatter::new);

    /**
     * A paragraph, a table or a picture: one of them.
     *
     * @param rows of cells
     */
    record Block(String text, List<List<String>> rows, byte[] picture) {
        static Block text(String text) {
            return new Block(text, List.of(), new byte[0]);
        }
    }

    /** By agency, all workbooks of a round, on all cores. */
    static Map<String, PoiWorkbook> all(Form form, Path round) throws IOException {
        var labels = new HashMap<String, Integer>();
        form.outline()
                .items()
                .forEach(node -> labels.put(node.key(), node.item().kind() == ItemKind.TABLE ? 2 : 1));
        var all = new HashMap<String, PoiWorkbook>();
        Inbox.files(round).parallelStream()
                .map(file -> read(file, labels))
                .toList()
                .forEach(book -> all.put(book.agency, book));
        return all;
    }

    /** @param labels how many rows each item has above its answer */
    private static PoiWorkbook read(Path file, Map<String, Integer> labels) {
        var blocks = new LinkedHashMap<String, List<Block>>();
        try (var book = new XSSFWorkbook(OPCPackage.open(file.toString(), PackageAccess.READ))) {
            for (var sheet : book) readSheet((XSSFSheet) sheet, labels, blocks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        return new PoiWorkbook(file.getFileName().toString().replace(".xlsx", ""), blocks);
    }

    private static void readSheet(XSSFSheet sheet, Map<String, Integer> labels, Map<String, List<Block>> blocks) {
        var pictures = pictures(sheet);
        var rowsOfItem = new HashMap<String, Integer>();
        String item = "";
        for (var row : sheet) {
            var mark = text(row, MARK);
            if (!mark.isEmpty()) item = mark;
            if (!labels.containsKey(item) || rowsOfItem.merge(item, 1, Integer::sum) <= labels.get(item)) continue;
            var answer = blocks.computeIfAbsent(item, key -> new ArrayList<>());
            readRow(row, answer);
            if (pictures.containsKey(row.getRowNum())) answer.add(pictures.get(row.getRowNum()));
        }
    }

    /** Text in the second column is a status; in several columns it is a row of a table. */
    private static void readRow(Row row, List<Block> answer) {
        var cells = new ArrayList<String>();
        for (int column = ANSWER; column < row.getLastCellNum(); column++) cells.add(text(row, column));
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) cells.remove(cells.size() - 1);
        var status = text(row, ANSWER - 1);
        if (!status.isEmpty()) answer.add(Block.text(status));
        if (cells.size() == 1) cells.get(0).lines().map(Block::text).forEach(answer::add);
        else if (!cells.isEmpty()) addRow(cells, answer);
    }

    private static void addRow(List<String> cells, List<Block> answer) {
        boolean isFirst = answer.isEmpty() || answer.get(answer.size() - 1).rows.isEmpty();
        if (isFirst) answer.add(new Block("", new ArrayList<>(), new byte[0]));
        answer.get(answer.size() - 1).rows.add(cells);
    }

    /** By row. */
    private static Map<Integer, Block> pictures(XSSFSheet sheet) {
        var pictures = new HashMap<Integer, Block>();
        if (sheet.getDrawingPatriarch() == null) return pictures;
        for (var shape : sheet.getDrawingPatriarch())
            if (shape instanceof XSSFPicture picture)
                pictures.put(
                        picture.getClientAnchor().getRow1(),
                        new Block("", List.of(), picture.getPictureData().getData()));
        return pictures;
    }

    private static String text(Row row, int column) {
        return row.getCell(column) == null ? "" : FORMATTER.get().formatCellValue(row.getCell(column));
    }
}
