package io.ruamlem;

import io.ruamlem.model.OneLine;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The name of a file as people see it, whatever the system takes its bytes for: UTF-8, else the Thai of older Windows. Under
 * {@code LC_ALL=C} Java itself shows a Thai name as question marks, though it opens the file.
 */
final class ShownName {
    private static final Charset THAI = Charset.forName("x-windows-874");

    /** @param path relative */
    static String of(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(ShownName::ofOne)
                .collect(Collectors.joining("/"));
    }

    private static String ofOne(Path name) {
        return OneLine.of(decoded(bytes(name)));
    }

    /** A URI keeps the bytes, escaped. */
    private static byte[] bytes(Path name) {
        var path = name.toUri().getRawPath().replaceAll("/$", "");
        var escaped = path.substring(path.lastIndexOf('/') + 1);
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < escaped.length(); i++) {
            boolean isEscape = escaped.charAt(i) == '%';
            bytes.write(isEscape ? Integer.parseInt(escaped, i + 1, i + 3, 16) : escaped.charAt(i));
            if (isEscape) i += 2;
        }
        return bytes.toByteArray();
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, THAI);
        }
    }

    private ShownName() {}
}
