package io.ruamlem.excel;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Node;
import io.ruamlem.model.Tally;
import io.ruamlem.model.Volume;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Agency by focus point: how many items have a word of the agency, of how many, coloured by what is left. */
record CoverageSheet(Volume volume, Messages messages, Page page) {
    private static final int LABEL_WIDTH = 70;
    private static final int AGENCY_WIDTH = 17;
    private static final int HEAD_ROWS = 3;

    /** More do not fit on the width of a page. */
    private static final int AGENCIES_ON_A_PAGE = 14;

    void write() {
        setWidths();
        addHead();
        for (var root : volume.form().outline().roots()) addPolicy(root);
        addRow(messages.text("check.total"), Palette.HEAD, volume::tally);
        page.freeze(1, HEAD_ROWS);
        page.setPaper(true, messages.text("check.title"), messages.text("check.pages"));
        if (agencies().size() > AGENCIES_ON_A_PAGE) page.setAsManyPagesAsNeeded();
    }

    private void setWidths() {
        page.setWidth(0, LABEL_WIDTH);
        page.setWidth(1, agencies().size() + 1, AGENCY_WIDTH);
    }

    private void addHead() {
        page.put(page.addRow(), 0, volume.form().settings().value("form_title"), Palette.NAME);
        page.put(page.addRow(), 0, messages.text("check.legend"), Palette.TEXT);
        var row = page.addRow();
        page.put(row, 0, messages.text("check.node"), Palette.HEAD);
        int column = 1;
        for (var agency : agencies()) {
            if (volume.returns().containsKey(agency.code())) page.put(row, column++, agency.shortName(), Palette.HEAD);
            else page.put(row, column++, notReturned(agency), Palette.HEAD.fill(Palette.RED));
        }
        page.put(row, column, messages.text("check.total"), Palette.HEAD);
    }

    private String notReturned(Agency agency) {
        return agency.shortName() + "\n" + messages.text("check.not-returned");
    }

    /** The nodes of the second level; the first where the second has items only. */
    private void addPolicy(Node root) {
        addRow(root.title(), Palette.BELOW, agency -> volume.tally(root, agency));
        if (root.children().stream().allMatch(Node::isItem)) return;
        for (var child : root.children()) addRow(child.title(), Palette.CELL, agency -> volume.tally(child, agency));
    }

    private void addRow(String label, Look look, Function<Agency, Tally> tallies) {
        var row = page.addRow();
        page.put(row, 0, label, look.border(Palette.LINE));
        var all = Tally.ZERO;
        int column = 1;
        for (var agency : agencies()) {
            var tally = tallies.apply(agency);
            putTally(row, column++, tally, look);
            all = all.plus(tally);
        }
        putTally(row, column, all, look);
    }

    private void putTally(XSSFRow row, int column, Tally tally, Look look) {
        var text = tally.total() == 0 ? "" : tally.done() + "/" + tally.total();
        page.put(row, column, text, look.border(Palette.LINE).centred().fill(colour(tally)));
    }

    private static String colour(Tally tally) {
        if (tally.total() == 0) return Palette.GREY;
        if (tally.missing() == 0) return Palette.GREEN;
        return tally.done() == 0 ? Palette.RED : Palette.AMBER;
    }

    private List<Agency> agencies() {
        return volume.form().agencies();
    }
}
