package io.ruamlem.bench.round;

import io.ruamlem.excel.BlankWriter;
import io.ruamlem.model.Agency;
import io.ruamlem.model.Form;
import io.ruamlem.model.ItemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What all agencies of a kind get, in the name of {@link #NOBODY}: with rows inserted as agencies do, and room for a photograph. */
final class BlankWorkbook {
    static final Agency NOBODY = new Agency("nobody", "name of nobody", "short for nobody", "", 1, "");
    private static final Instant SAVED = Instant.parse("2023-07-14T03:00:00Z");
    private static final int MARK = 0;
    private static final int ANSWER = 2;
    private static final int TEXT_ROWS = 3;
    private static final int INSERTED = 4;
    private static final int EVERY = 9;

    private final Form form;
    private final String kind;

    BlankWorkbook(Form form, String kind) {
        this.form = form;
        this.kind = kind;
    }

    Path write(Path file, boolean withPhotograph) throws IOException {
        var nobody = new Agency(NOBODY.code(), NOBODY.name(), NOBODY.shortName(), kind, 1, "");
        new BlankWriter(form).write(nobody, file);
        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            var rows = lastRows(book);
            for (int i = rows.size() - 1; i >= 0; i--) if (i % EVERY == 0) insertBelow(rows.get(i));
            if (withPhotograph) photograph(book, rows.get(1));
            book.getProperties().getCoreProperties().setModified(Optional.of(Date.from(SAVED)));
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
        return file;
    }

    /** Of each text item the last row. */
    private List<Row> lastRows(XSSFWorkbook book) {
        var items = form.outline().itemsByKey();
        var last = new LinkedHashMap<String, Row>();
        for (var sheet : book)
            for (var row : sheet) {
                var item = items.get(
                        row.getCell(MARK) == null ? "" : row.getCell(MARK).toString());
                if (item != null && item.item().kind() == ItemKind.TEXT) last.put(item.key(), row);
            }
        return new ArrayList<>(last.values());
    }

    /** Inserted rows have no mark. */
    private static void insertBelow(Row row) {
        var sheet = (XSSFSheet) row.getSheet();
        sheet.shiftRows(row.getRowNum() + 1, sheet.getLastRowNum(), INSERTED);
        for (int i = 1; i <= INSERTED; i++) sheet.createRow(row.getRowNum() + i);
    }

    private static void photograph(XSSFWorkbook book, Row row) {
        int picture = book.addPicture(new byte[] {0}, Workbook.PICTURE_TYPE_JPEG);
        var anchor = book.getCreationHelper().createClientAnchor();
        anchor.setCol1(ANSWER);
        anchor.setRow1(row.getRowNum());
        anchor.setCol2(ANSWER + 1);
        anchor.setRow2(row.getRowNum() + 1);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_AND_RESIZE);
        row.setHeightInPoints(180);
        row.getSheet().createDrawingPatriarch().createPicture(anchor, picture);
    }
}
