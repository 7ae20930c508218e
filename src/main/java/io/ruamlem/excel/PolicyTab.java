package io.ruamlem.excel;

import io.ruamlem.excel.PolicyTabs.Slot;
import io.ruamlem.model.ItemKind;
import io.ruamlem.model.Node;
import io.ruamlem.model.Status;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Writes the headings and items of one node of the first level, each item with its answer rows. */
final class PolicyTab {
    private static final int ANSWER = Contract.ANSWER_COLUMN;
    private static final int SPACE = 8;
    private static final int HEAD_ROWS = 2;
    private static final int COLUMN_WIDTH = 30;

    private final Blank blank;
    private final Tab tab;
    private final Node root;
    private final int lastColumn;
    private final List<Slot> slots = new ArrayList<>();

    PolicyTab(Blank blank, Tab tab, Node root) {
        this.blank = blank;
        this.tab = tab;
        this.root = root;
        this.lastColumn = root.items()
                .filter(blank.recipient()::answers)
                .mapToInt(item -> ANSWER + item.item().columns().size() - 1)
                .reduce(Contract.CAPTION_COLUMN, Math::max);
    }

    /** Where its items are answered. */
    List<Slot> write() {
        setWidths();
        addHead();
        if (blank.recipient().answers(root)) addItem(root, root, 1);
        for (var chapter : root.children()) addChapter(chapter);
        offerStatuses();
        tab.sheet().setRowSumsBelow(false);
        tab.page().freeze(0, HEAD_ROWS);
        tab.page().setPaper(false, blank.footer(), blank.word("pages"));
        tab.protect();
        return slots;
    }

    private void setWidths() {
        tab.page().setWidths(8, 15, 75, 50);
        for (int column = Contract.CAPTION_COLUMN + 1; column <= lastColumn; column++)
            tab.page().setWidth(column, COLUMN_WIDTH);
    }

    private void addHead() {
        addHeading(root, 0);
        var row = tab.addRow(Contract.OURS);
        tab.put(row, Contract.STATUS_COLUMN, blank.word("status"), Palette.HEAD);
        tab.put(row, ANSWER, blank.word("answer"), Palette.HEAD);
        tab.put(row, Contract.CAPTION_COLUMN, blank.word("caption"), Palette.HEAD);
        paintRest(row, Palette.HEAD);
    }

    /** What stands below a chapter's heading can be folded away. */
    private void addChapter(Node chapter) {
        if (!blank.recipient().isConcerned(chapter)) return;
        int heading = tab.sheet().getLastRowNum() + 1;
        addNode(chapter, chapter, 1);
        if (!chapter.children().isEmpty())
            tab.sheet().groupRow(heading + 1, tab.sheet().getLastRowNum());
    }

    private void addNode(Node node, Node chapter, int depth) {
        if (!blank.recipient().isConcerned(node)) return;
        if (blank.recipient().answers(node)) addItem(node, chapter, depth);
        else addHeading(node, depth);
        for (var child : node.children()) addNode(child, chapter, depth + 1);
    }

    private void addHeading(Node node, int depth) {
        var row = tab.addRow(Contract.OURS);
        var look = Palette.heading(depth);
        tab.put(row, ANSWER, node.title(), look);
        paintRest(row, look);
    }

    private void addItem(Node item, Node chapter, int depth) {
        int label = addLabel(item, Palette.label(depth));
        int first = label + 1;
        if (item.item().kind() == ItemKind.TABLE) {
            addColumnHeads(item);
            first++;
            addAnswerRows(item, Contract.TABLE_ROWS, item.item().columns().size());
        } else {
            addAnswerRows(item, Contract.TEXT_ROWS, 2);
        }
        slots.add(new Slot(chapter, item, label, first, tab.addSpace(SPACE).getRowNum()));
    }

    private int addLabel(Node item, Look look) {
        var row = tab.addRow(item.key());
        tab.put(row, ANSWER, item.title(), look);
        if (!item.item().hint().isEmpty())
            tab.put(row, Contract.CAPTION_COLUMN, item.item().hint(), Palette.HINT.fill(look.fill()));
        paintRest(row, look);
        return row.getRowNum();
    }

    private void addColumnHeads(Node item) {
        var row = tab.addRow(item.key());
        int column = ANSWER;
        for (var label : item.item().columns()) tab.put(row, column++, label, Palette.COLUMN);
    }

    /** Beyond its framed cells the whole row is free, so that a wide table can be pasted. */
    private void addAnswerRows(Node item, int rows, int columns) {
        for (int i = 0; i < rows; i++) {
            var row = tab.addRow(item.key());
            tab.page().setRest(row, Palette.FREE);
            tab.page().put(row, Contract.STATUS_COLUMN, i == 0 ? Palette.STATUS : Palette.TEXT);
            for (int column = ANSWER; column < ANSWER + columns; column++)
                tab.page().put(row, column, Palette.ANSWER);
        }
    }

    private void offerStatuses() {
        var cells = new CellRangeAddressList();
        for (var slot : slots)
            cells.addCellRangeAddress(slot.first(), Contract.STATUS_COLUMN, slot.first(), Contract.STATUS_COLUMN);
        var validations = tab.sheet().getDataValidationHelper();
        var words = new String[] {
            blank.messages().status(Status.NOTHING), blank.messages().status(Status.NOT_APPLICABLE)
        };
        var list = validations.createValidation(validations.createExplicitListConstraint(words), cells);
        list.createErrorBox(blank.word("status"), blank.word("status.wrong", words[0], words[1]));
        list.setShowErrorBox(true);
        tab.sheet().addValidationData(list);
    }

    private void paintRest(XSSFRow row, Look look) {
        for (int column = Contract.STATUS_COLUMN; column <= lastColumn; column++)
            if (row.getCell(column) == null) tab.page().put(row, column, look);
    }
}
