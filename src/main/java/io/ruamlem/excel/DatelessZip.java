package io.ruamlem.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip whose entries all have one date, so that the same content gives the same bytes. POI writes into it as it is. */
final class DatelessZip extends ZipArchiveOutputStream {
    /** The earliest a ZIP archive can say. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    DatelessZip(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTimeLocal(DATE);
        super.putArchiveEntry(entry);
    }
}
