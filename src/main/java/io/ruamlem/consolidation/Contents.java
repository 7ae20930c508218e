package io.ruamlem.consolidation;

import io.ruamlem.model.Entry;
import io.ruamlem.model.Line;
import io.ruamlem.model.PictureSource;
import io.ruamlem.model.ReturnedWorkbook;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a workbook says, without where its file is: two copies say the same.
 *
 * @param sha256 of all its parts, hexadecimal
 */
record Contents(String sha256) {
    static Contents of(ReturnedWorkbook workbook) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            workbook.entries().stream().flatMap(Contents::parts).forEach(part -> add(part, digest));
            return new Contents(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** With a mark between them that no text of a cell holds. */
    private static void add(String part, MessageDigest digest) {
        digest.update(part.getBytes(StandardCharsets.UTF_16));
        digest.update((byte) 0);
    }

    private static Stream<String> parts(Entry entry) {
        var lines =
                Stream.concat(entry.lines().stream(), entry.sheets().stream().flatMap(List::stream));
        return Stream.concat(Stream.of(entry.key(), entry.status()), lines.flatMap(Contents::parts));
    }

    private static Stream<String> parts(Line line) {
        return Stream.concat(
                line.cells().stream().map(cell -> cell.text()),
                line.pictures().stream().map(picture -> picture.source()).map(PictureSource::sha256));
    }
}
