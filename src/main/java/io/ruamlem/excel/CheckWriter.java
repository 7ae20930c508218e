package io.ruamlem.excel;

import io.ruamlem.model.Messages;
import io.ruamlem.model.Volume;
import java.io.IOException;
import java.nio.file.Path;

/** Writes {@code check.xlsx}: who answered what, every finding, and what each agency said about itself. */
public final class CheckWriter {
    private final Volume volume;
    private final Messages messages;

    public CheckWriter(Volume volume) {
        this.volume = volume;
        this.messages = Messages.in(volume.form().settings().language());
    }

    public void write(Path file) throws IOException {
        try (var book = new Book(messages.text("check.title"))) {
            new CoverageSheet(volume, messages, book.addPage(messages.text("check.coverage"))).write();
            new FindingsSheet(volume, messages, book.addPage(messages.text("check.findings"))).write();
            new AgenciesSheet(volume, messages, book.addPage(messages.text("check.agencies"))).write();
            book.save(file);
        }
    }
}
