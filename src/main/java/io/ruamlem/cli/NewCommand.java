package io.ruamlem.cli;

import io.ruamlem.Kit;
import io.ruamlem.Round;
import io.ruamlem.model.Mistake;
import io.ruamlem.model.Place;
import io.ruamlem.model.UnusableException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the folder of a round, with a ready form and template. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "option.new-dir")
    private Path folder;

    @Option(names = "--kit", paramLabel = "KIT", defaultValue = "rt66", descriptionKey = "option.kit")
    private String kit;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!Kit.names().contains(kit))
            throw new UnusableException(Mistake.at(Place.NONE, "kit.unknown", kit, String.join(", ", Kit.names())));
        try {
            Kit.copy(kit, folder);
        } catch (FileAlreadyExistsException e) {
            throw new UnusableException(Mistake.at(Place.file(e.getFile()), "file.exists"));
        }
        Files.createDirectories(folder.resolve(Round.INBOX));
        terminal.say("new.done", folder);
        return CommandLines.DONE;
    }
}
