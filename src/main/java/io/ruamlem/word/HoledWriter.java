package io.ruamlem.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Text on its way out that may leave holes, to be filled once all behind them is known: a list of contents stands before what
 * it lists. What follows a hole is held, compressed, which makes a tenth of it.
 */
final class HoledWriter extends Writer {
    /** What fills a hole. */
    interface Filling {
        void writeTo(Writer out) throws IOException;
    }

    private record Hole(Filling filling, ByteArrayOutputStream behind) {}

    private final Writer out;
    private final List<Hole> holes = new ArrayList<>();
    private Writer current;

    HoledWriter(Writer out) {
        this.out = out;
        this.current = out;
    }

    void hole(Filling filling) throws IOException {
        finishCurrent();
        var hole = new Hole(filling, new ByteArrayOutputStream());
        holes.add(hole);
        current = new OutputStreamWriter(
                new DeflaterOutputStream(hole.behind, new Deflater(Deflater.BEST_SPEED)), StandardCharsets.UTF_8);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        current.write(text, from, length);
    }

    @Override
    public void write(String text) throws IOException {
        current.write(text);
    }

    @Override
    public void flush() throws IOException {
        current.flush();
    }

    /** Fills all holes; what comes out goes on to the writer below, which stays open. */
    @Override
    public void close() throws IOException {
        finishCurrent();
        current = out;
        for (var hole : holes) {
            hole.filling.writeTo(out);
            var behind = new InflaterInputStream(new ByteArrayInputStream(hole.behind.toByteArray()));
            new InputStreamReader(behind, StandardCharsets.UTF_8).transferTo(out);
        }
        holes.clear();
        out.flush();
    }

    private void finishCurrent() throws IOException {
        if (current != out) current.close();
    }
}
