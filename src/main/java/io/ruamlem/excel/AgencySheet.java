package io.ruamlem.excel;

import io.ruamlem.model.Account;
import io.ruamlem.model.Agency;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Volume;
import java.util.List;

/**
 * One agency: what it said about itself, the account of its workbook, and its findings.
 *
 * @param findings the agency's own
 */
record AgencySheet(
        Volume volume, Agency agency, Account account, List<Finding> findings, Messages messages, Page page) {
    private static final List<String> COLUMNS = List.of("found", "level", "sheet", "cell");

    void write(Account.Used used) {
        page.setWidths(AccountTable.WIDTHS);
        page.put(page.addRow(), 0, agency.name(), Palette.TITLE.typing(Look.Typing.QUOTED));
        page.put(page.addRow(), 0, used.file(), Palette.QUOTE);
        addParticulars();
        page.addRow();
        addAccount(used);
        page.addRow();
        addFindings();
        page.setPaper(true, messages.text("check.title"), messages.text("check.pages"));
    }

    private void addParticulars() {
        var particulars = volume.returns().get(agency.code()).particulars();
        AgencyTab.FIELDS.stream()
                .filter(particulars::containsKey)
                .map(field -> messages.text("blank.agency." + field) + ": " + particulars.get(field))
                .forEach(line -> page.put(page.addRow(), 0, line, Palette.QUOTE));
    }

    private void addAccount(Account.Used used) {
        var table = new AccountTable(messages, page);
        table.addHead();
        table.add(messages.text("account.stood"), used.stood(), Palette.BELOW);
        table.addUses(used.uses());
        account.unused(agency.code()).forEach(table::add);
        used.gaps().forEach(table::add);
    }

    private void addFindings() {
        var head = page.addRow();
        for (int column = 0; column < COLUMNS.size(); column++)
            page.put(head, column, messages.text("check.column." + COLUMNS.get(column)), Palette.HEAD);
        findings.forEach(this::add);
        if (findings.isEmpty()) page.put(page.addRow(), 0, messages.text("check.no-finding"), Palette.CELL);
    }

    private void add(Finding finding) {
        var row = page.addRow();
        page.put(row, 0, messages.found(finding) + "\n→ " + messages.remedy(finding), Palette.QUOTE);
        page.put(row, 1, messages.level(finding.level()), Palette.FIGURE.fill(FindingsSheet.colour(finding.level())));
        page.put(row, 2, finding.place().sheet(), Palette.QUOTE);
        page.put(row, 3, finding.place().cell(), Palette.QUOTE);
    }
}
