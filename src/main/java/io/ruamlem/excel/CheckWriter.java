package io.ruamlem.excel;

import io.ruamlem.model.Account;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Volume;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes {@code check.xlsx}: who answered what, every finding, what each agency said about itself, and the account: in all
 * and on a sheet for each agency.
 */
public final class CheckWriter {
    private final Volume volume;
    private final Account account;
    private final Messages messages;
    private final TabNames names = new TabNames();

    public CheckWriter(Volume volume, Account account) {
        this.volume = volume;
        this.account = account;
        this.messages = Messages.in(volume.form().settings().language());
    }

    public void write(Path file) throws IOException {
        try (var book = new Book(messages.text("check.title"))) {
            new CoverageSheet(volume, messages, addPage(book, "check.coverage")).write();
            new FindingsSheet(volume, messages, addPage(book, "check.findings")).write();
            new AgenciesSheet(volume, messages, addPage(book, "check.agencies")).write();
            new AccountSheet(account, messages, addPage(book, "check.account")).write();
            for (var used : account.used()) addSheet(book, used);
            book.save(file);
        }
    }

    private Page addPage(Book book, String name) {
        return book.addPage(names.reserve(messages.text(name)));
    }

    private void addSheet(Book book, Account.Used used) {
        var agency = volume.form().findAgency(used.agency()).orElseThrow();
        var page = book.addPage(names.of(agency.shortName()));
        new AgencySheet(volume, agency, account, messages, page).write(used);
    }
}
