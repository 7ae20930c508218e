package io.ruamlem.bench.contest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What no program can avoid that makes a report of workbooks: every entry is inflated, the pictures are copied as they are,
 * the report's XML is deflated once, as deep as Word files commonly are.
 *
 * @param xml of the report, ready made
 */
record Limit(Path round, Path xml, Path report) implements Contender {
    @Override
    public void run() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(report))) {
            new Inflation(round).inflate((name, picture) -> store(zip, name, picture));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            Files.copy(xml, zip);
        }
    }

    private static void store(ZipOutputStream zip, String name, byte[] picture) throws IOException {
        var entry = new ZipEntry("word/media/" + name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(picture.length);
        var crc = new CRC32();
        crc.update(picture);
        entry.setCrc(crc.getValue());
        synchronized (zip) {
            zip.putNextEntry(entry);
            zip.write(picture);
            zip.closeEntry();
        }
    }
}
