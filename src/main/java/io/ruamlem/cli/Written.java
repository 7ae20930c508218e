package io.ruamlem.cli;

import io.ruamlem.Pipeline;
import java.nio.file.Path;

/** Says where the outputs of a run are. One that is not where it should be, since Word has that file open, is trouble. */
final class Written {
    private final Terminal terminal;
    private final Pipeline pipeline;
    private boolean isTrouble;

    Written(Terminal terminal, Pipeline pipeline) {
        this.terminal = terminal;
        this.pipeline = pipeline;
    }

    /** @param key of the line for a file in its place */
    void say(String key, Path file) {
        if (isInPlace(file)) terminal.say(key, file);
    }

    /** Says it of a file that is not in its place, and of no other. */
    boolean isInPlace(Path file) {
        var place = pipeline.place(file);
        if (place.equals(file)) return true;
        isTrouble = true;
        terminal.err().println(terminal.messages().text("cli.kept", file, place.getFileName()));
        return false;
    }

    /** @param otherwise if all went well */
    int code(int otherwise) {
        return isTrouble ? CommandLines.UNUSABLE : otherwise;
    }
}
