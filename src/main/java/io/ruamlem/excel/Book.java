package io.ruamlem.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that is being written. It says nothing of when, so that the same content gives the same bytes. */
final class Book implements AutoCloseable {
    private final XSSFWorkbook workbook = new XSSFWorkbook(new PageSheet.Factory());
    private final Looks looks = new Looks(workbook);
    private final SharedTexts texts = new SharedTexts();

    Book(String title) {
        var properties = workbook.getProperties();
        properties.getCoreProperties().setTitle(title);
        properties.getCoreProperties().setCreator("");
        properties.getCoreProperties().setCreated(Optional.empty());
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Ruamlem");
    }

    Page addPage(String name) {
        return new Page((PageSheet) workbook.createSheet(name), looks, texts);
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    /** Over the memory: POI keeps to itself what the system says when a disk is full. */
    void save(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new DatelessZip(bytes)) {
            workbook.write(zip);
        }
        Files.write(file, bytes.toByteArray());
    }

    /** POI's own way would write all of it once more, to nowhere. */
    @Override
    public void close() {
        workbook.getPackage().revert();
    }
}
