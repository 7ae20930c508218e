package io.ruamlem.excel;

import io.ruamlem.model.Account;
import io.ruamlem.model.Messages;

/** The account of all workbooks together, and what stood in files that are not used. */
record AccountSheet(Account account, Messages messages, Page page) {
    void write() {
        page.setWidths(AccountTable.WIDTHS);
        page.put(page.addRow(), 0, messages.text("check.account.note"), Palette.TEXT);
        page.addRow();
        var table = new AccountTable(messages, page);
        table.addHead();
        table.add(messages.text("account.stood"), account.stood(), Palette.BELOW);
        table.addUses(account.uses());
        account.unused().forEach(table::add);
        account.gaps().forEach(table::add);
        page.freeze(1, 0);
        page.setPaper(true, messages.text("check.title"), messages.text("check.pages"));
    }
}
