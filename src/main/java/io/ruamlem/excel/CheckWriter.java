package io.ruamlem.excel;

import io.ruamlem.model.Account;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Volume;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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
        addPage("check.coverage", page -> new CoverageSheet(volume, messages, page).write());
        this.findings = book.addPage(names.reserve(messages.text("check.findings")));
        addPage("check.agencies", page -> new AgenciesSheet(volume, messages, page).write());
    }

    /** To be called once. */
    public void write(Volume volume, Account account, Path file) throws IOException {
        try (book) {
            new FindingsSheet(volume, messages, findings).write();
            findings.finish();
            addPage("check.account", page -> new AccountSheet(account, messages, page).write());
            var byAgency = volume.findings().stream().collect(Collectors.groupingBy(Finding::agency));
            for (var used : account.used())
                addSheet(volume, account, byAgency.getOrDefault(used.agency(), List.of()), used);
            book.save(file);
        }
    }

    private void addPage(String name, Consumer<Page> content) {
        put(names.reserve(messages.text(name)), content);
    }

    private void addSheet(Volume volume, Account account, List<Finding> findings, Account.Used used) {
        var agency = volume.form().findAgency(used.agency()).orElseThrow();
        put(names.of(agency.shortName()), page -> new AgencySheet(volume, agency, account, findings, messages, page)
                .write(used));
    }

    private void put(String name, Consumer<Page> content) {
        var page = book.addPage(name);
        content.accept(page);
        page.finish();
    }
}
