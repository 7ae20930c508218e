package io.ruamlem.excel;

import io.ruamlem.model.Account;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Volume;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes {@code check.xlsx}: who answered what, every finding, what each agency said about itself, and the account: in all
 * and on a sheet for each agency. It is made ready while reports are printed, and written when all is known of them.
 */
public final class CheckWriter {
    private final Messages messages;
    private final Book book;
    private final Page findings;
    private final TabNames names = new TabNames();

    /** @param volume all but what comes to light only when it is printed */
    public CheckWriter(Volume volume) {
        this.messages = Messages.in(volume.form().settings().language());
        this.book = new Book(messages.text("check.title"));
        new CoverageSheet(volume, messages, addPage("check.coverage")).write();
        this.findings = addPage("check.findings");
        new AgenciesSheet(volume, messages, addPage("check.agencies")).write();
    }

    /** To be called once. */
    public void write(Volume volume, Account account, Path file) throws IOException {
        try (book) {
            new FindingsSheet(volume, messages, findings).write();
            new AccountSheet(account, messages, addPage("check.account")).write();
            for (var used : account.used()) addSheet(volume, account, used);
            book.save(file);
        }
    }

    private Page addPage(String name) {
        return book.addPage(names.reserve(messages.text(name)));
    }

    private void addSheet(Volume volume, Account account, Account.Used used) {
        var agency = volume.form().findAgency(used.agency()).orElseThrow();
        var page = book.addPage(names.of(agency.shortName()));
        new AgencySheet(volume, agency, account, messages, page).write(used);
    }
}
