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

    /** @param key of the line that says where a file is */
    void say(String key, Path file) {
        say(file, () -> terminal.say(key, file));
    }

    /** Only what it is called. */
    void name(Path file) {
        say(file, () -> terminal.out().println(file.getFileName()));
    }

    private void say(Path file, Runnable inPlace) {
        var place = pipeline.place(file);
        isTrouble |= !place.equals(file);
        if (place.equals(file)) inPlace.run();
        else terminal.err().println(terminal.messages().text("cli.kept", file, place.getFileName()));
    }

    /** @param otherwise if all went well */
    int code(int otherwise) {
        return isTrouble ? CommandLines.UNUSABLE : otherwise;
    }
}
