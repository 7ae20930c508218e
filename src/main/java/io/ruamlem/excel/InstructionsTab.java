package io.ruamlem.excel;

import io.ruamlem.model.Node;
import io.ruamlem.model.Status;
import java.util.List;

/** The first tab: half a page on how to fill the workbook. */
record InstructionsTab(Blank blank, OwnTabs names) {
    private static final int TEXT = Contract.ANSWER_COLUMN;
    private static final int SPACE = 6;

    void write() {
        var tab = blank.addTab(names.instructions());
        tab.page().setWidths(4, 5, 95);
        tab.put(tab.addRow(Contract.OURS), TEXT, blank.word("instructions"), Palette.TITLE);
        tab.put(tab.addRow(Contract.OURS), TEXT, blank.title(), Palette.NAME);
        if (!blank.recipient().isAnyone())
            tab.put(tab.addRow(Contract.OURS), TEXT, blank.recipient().name(), Palette.NAME);
        tab.addSpace(SPACE);
        int number = 0;
        for (var paragraph : paragraphs()) {
            var row = tab.addRow(Contract.OURS);
            tab.put(row, Contract.STATUS_COLUMN, ++number + ".", Palette.TEXT);
            tab.put(row, TEXT, paragraph, Palette.TEXT);
            tab.addSpace(SPACE);
        }
        tab.page().setPaper(false, blank.footer(), blank.word("pages"));
        tab.protect();
    }

    private List<String> paragraphs() {
        return List.of(
                blank.word("how.agency", names.agency()),
                blank.word("how.text"),
                blank.word(
                        "how.status",
                        blank.messages().status(Status.NOTHING),
                        blank.messages().status(Status.NOT_APPLICABLE)),
                blank.word("how.table"),
                blank.word("how.picture"),
                blank.word("how.sheet", exampleSheet(), names.review()),
                blank.word("how.keep"),
                blank.word("how.review", names.review()),
                sendBack());
    }

    private String exampleSheet() {
        var items = blank.form().outline().items().filter(blank.recipient()::answers);
        return Contract.inSheetName(items.map(Node::key).findFirst().orElse("1.1"));
    }

    private String sendBack() {
        var office = blank.form().settings().value("office");
        return office.isEmpty() ? blank.word("how.send") : blank.word("how.send-to", office);
    }
}
