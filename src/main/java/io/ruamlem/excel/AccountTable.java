package io.ruamlem.excel;

import io.ruamlem.model.Account;
import io.ruamlem.model.Amount;
import io.ruamlem.model.Gap;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Use;
import java.util.List;
import java.util.Map;

/** The lines of an account: what stood somewhere, and below it where that went. */
record AccountTable(Messages messages, Page page) {
    /** Of a sheet that holds such a table, its first column for text. */
    static final int[] WIDTHS = {90, 14, 22, 12, 14, 12};

    private static final List<String> COLUMNS =
            List.of("account", "cells", "characters", "pictures", "notes", "tables");

    void addHead() {
        var head = page.addRow();
        for (int column = 0; column < COLUMNS.size(); column++)
            page.put(head, column, messages.text("check.column." + COLUMNS.get(column)), Palette.HEAD);
    }

    /** @param look of its name */
    void add(String name, Amount amount, Look look) {
        var row = page.addRow();
        page.put(row, 0, name, look.border(Palette.LINE));
        var figures = amount.figures();
        for (int i = 0; i < figures.size(); i++)
            page.put(row, i + 1, Palette.FIGURE).setCellValue(figures.get(i));
    }

    void addUses(Map<Use, Amount> uses) {
        for (var use : Use.values())
            if (!uses.getOrDefault(use, Amount.ZERO).equals(Amount.ZERO))
                add("= " + messages.use(use), uses.get(use), Palette.QUOTE);
    }

    /** A file that is not used. */
    void add(Account.Unused unused) {
        var why = unused.why().stream().map(messages::found).findFirst().orElse("");
        add(messages.text("account.unused", unused.file(), why), unused.stood(), Palette.QUOTE);
    }

    void add(Gap gap) {
        page.put(page.addRow(), 0, messages.line(gap), Palette.QUOTE.fill(Palette.RED));
    }
}
