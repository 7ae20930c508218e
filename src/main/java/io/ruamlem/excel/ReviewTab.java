package io.ruamlem.excel;

import io.ruamlem.excel.PolicyTabs.Policy;
import io.ruamlem.excel.PolicyTabs.Slot;
import io.ruamlem.model.Node;
import io.ruamlem.model.Status;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** The last tab: a line per item that says whether it is answered and leads there, counted per tab and over all. */
final class ReviewTab {
    private static final int KEY = 1;
    private static final int LABEL = 2;
    private static final int STATE = 3;
    private static final int HEAD_ROWS = 4;
    private static final int LAST_COLUMN_SEEN = 25;
    private static final int LONGEST_LABEL = 90;

    private final Blank blank;
    private final Tab tab;
    private final String done;
    private final String open;

    ReviewTab(Blank blank, OwnTabs names) {
        this.blank = blank;
        this.tab = blank.addTab(names.review());
        this.done = blank.messages().status(Status.ANSWERED);
        this.open = blank.messages().status(Status.MISSING);
    }

    void write(List<Policy> policies) {
        tab.page().setWidths(8, 16, 85, 22);
        var total = addHead();
        for (var policy : policies) addPolicy(policy);
        int last = tab.sheet().getLastRowNum();
        int items = policies.stream().mapToInt(policy -> policy.slots().size()).sum();
        if (items > 0) {
            putCount(total, HEAD_ROWS, last, items);
            colourStates(last);
        }
        tab.page().freeze(0, HEAD_ROWS);
        tab.page().setPaper(false, blank.footer(), blank.word("pages"));
        tab.protect();
    }

    /** The row of the grand total. */
    private XSSFRow addHead() {
        tab.put(tab.addRow(Contract.OURS), LABEL, tab.sheet().getSheetName(), Palette.TITLE);
        tab.put(tab.addRow(Contract.OURS), LABEL, blank.word("review.note"), Palette.TEXT);
        var total = tab.addRow(Contract.OURS);
        paint(total, Palette.HEAD, blank.word("review.total"));
        var head = tab.addRow(Contract.OURS);
        tab.put(head, KEY, blank.word("review.key"), Palette.HEAD);
        tab.put(head, LABEL, blank.word("review.item"), Palette.HEAD);
        tab.put(head, STATE, blank.word("review.state"), Palette.HEAD);
        return total;
    }

    private void addPolicy(Policy policy) {
        var heading = tab.addRow(Contract.OURS);
        paint(heading, Palette.CHAPTER, policy.node().title());
        Node chapter = policy.node();
        for (var slot : policy.slots()) {
            if (slot.chapter() != chapter && slot.chapter() != slot.item())
                paint(tab.addRow(Contract.OURS), Palette.BELOW, slot.chapter().title());
            chapter = slot.chapter();
            addItem(policy, slot);
        }
        putCount(
                heading,
                heading.getRowNum() + 1,
                tab.sheet().getLastRowNum(),
                policy.slots().size());
    }

    private void addItem(Policy policy, Slot slot) {
        var row = tab.addRow(Contract.OURS);
        tab.put(row, KEY, slot.item().key(), Palette.CELL);
        link(tab.put(row, LABEL, shortened(slot.item().title()), Palette.LINK), policy.tab(), slot);
        tab.page().put(row, STATE, Palette.FIGURE);
        var cells = Formulas.area(policy.tab(), slot.first(), Contract.STATUS_COLUMN, slot.last(), LAST_COLUMN_SEEN);
        var state = "IF(COUNTA(" + cells + ")>0," + Formulas.quoted(done) + "," + Formulas.quoted(open) + ")";
        tab.putFormula(row, STATE, "IFERROR(" + state + "," + Formulas.quoted(open) + ")", open);
    }

    /** One line is enough to know an item by. */
    private static String shortened(String title) {
        var line = title.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_LABEL) return line;
        var letters = BreakIterator.getCharacterInstance(Locale.forLanguageTag("th"));
        letters.setText(line);
        return line.substring(0, letters.preceding(LONGEST_LABEL)) + "…";
    }

    /** To a name, not to a cell: a name moves along when rows are inserted above. */
    private void link(XSSFCell cell, String policyTab, Slot slot) {
        var book = blank.book().workbook();
        var name = book.createName();
        name.setNameName("item_" + (book.getNumberOfNames()));
        name.setRefersToFormula(new CellReference(policyTab, slot.label(), LABEL, true, true).formatAsString());
        var link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(name.getNameName());
        cell.setHyperlink(link);
    }

    /** {@code 12/84 (14%)} of the items in these rows. */
    private void putCount(XSSFRow row, int first, int last, int items) {
        var states = new CellRangeAddress(first, last, STATE, STATE).formatAsString();
        var count = "COUNTIF(" + states + "," + Formulas.quoted(done) + ")";
        tab.putFormula(
                row,
                STATE,
                count + "&\"/" + items + " (\"&TEXT(" + count + "/" + items + ",\"0%\")&\")\"",
                "0/" + items + " (0%)");
    }

    private void paint(XSSFRow row, Look look, String text) {
        tab.page().put(row, KEY, look);
        tab.put(row, LABEL, text, look);
        tab.page().put(row, STATE, look.centred());
    }

    private void colourStates(int last) {
        var states = new CellRangeAddress(HEAD_ROWS, last, STATE, STATE);
        tab.colour(states, done, Palette.GREEN);
        tab.colour(states, open, Palette.RED);
    }
}
