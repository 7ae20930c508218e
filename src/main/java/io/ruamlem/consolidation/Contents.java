package io.ruamlem.consolidation;

import io.ruamlem.model.Entry;
import io.ruamlem.model.Line;
import io.ruamlem.model.ReturnedWorkbook;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a workbook says, without where its file is: two copies say the same.
 *
 * @param sha256 of all its parts, hexadecimal
 */
record Contents(String sha256) {
    static Contents of(ReturnedWorkbook workbook) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var entry : workbook.entries()) add(entry, digest);
            return new Contents(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static void add(Entry entry, MessageDigest digest) {
        add(entry.key(), digest);
        add(entry.status(), digest);
        for (var line : entry.lines()) add(line, digest);
        for (var sheet : entry.sheets()) for (var line : sheet) add(line, digest);
    }

    private static void add(Line line, MessageDigest digest) {
        for (var cell : line.cells()) add(cell.text(), digest);
        for (var picture : line.pictures()) add(picture.source().sha256(), digest);
    }

    /** With a mark between them that no text of a cell holds. */
    private static void add(String part, MessageDigest digest) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
