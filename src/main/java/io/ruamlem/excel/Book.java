package io.ruamlem.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that is being written. */
final class Book implements AutoCloseable {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Looks looks = new Looks(workbook);
    private final SharedTexts texts = new SharedTexts();

    Book(String title) {
        var properties = workbook.getProperties();
        properties.getCoreProperties().setTitle(title);
        properties.getCoreProperties().setCreator("");
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Ruamlem");
    }

    Page addPage(String name) {
        return new Page(workbook.createSheet(name), looks, texts);
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    void save(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
