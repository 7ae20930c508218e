package io.ruamlem.excel;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Form;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** The tab that lists what an agency is to mend: how much it matters, where it is, what was found, what to do. */
final class MendTab {
    private static final List<String> COLUMNS = List.of("level", "place", "found", "remedy");
    private static final int FIRST = Contract.STATUS_COLUMN;
    private static final int LAST = FIRST + COLUMNS.size() - 1;
    private static final int WIDTH = 160;
    private static final int HEAD_ROWS = 5;

    private final Form form;
    private final Messages messages;
    private final ItemPlaces places;
    private final Set<String> texts = new LinkedHashSet<>();
    private final Tab tab;

    MendTab(Form form, Book book, ItemPlaces places) {
        this.places = places;
        this.form = form;
        this.messages = Messages.in(form.settings().language());
        this.tab = new Tab(book.addPage("list"), texts);
    }

    /** What it says anywhere. */
    Set<String> texts() {
        return texts;
    }

    void write(Agency agency, List<Finding> findings) {
        tab.page().setWidths(4, 16, 38, 68, 56);
        addHead(agency);
        for (var finding : findings) add(finding);
        tab.sheet().setTabColor(Looks.color(Palette.AMBER));
        tab.page().freeze(0, HEAD_ROWS);
        tab.page().setPaper(true, agency.shortName(), messages.text("check.pages"));
        tab.protect();
    }

    private void addHead(Agency agency) {
        addLine(messages.text("return.tab"), Palette.TITLE);
        addLine(agency.name(), Palette.NAME);
        addLine(messages.text("return.how"), Palette.TEXT);
        var office = form.settings().value("office");
        addLine(
                office.isEmpty() ? messages.text("return.send") : messages.text("return.send-to", office),
                Palette.TEXT);
        var row = tab.addRow(Contract.LIST);
        for (int i = 0; i < COLUMNS.size(); i++)
            tab.put(row, FIRST + i, messages.text("return.column." + COLUMNS.get(i)), Palette.HEAD);
    }

    /** Over the whole width. */
    private void addLine(String text, Look look) {
        var row = tab.addRow(Contract.LIST);
        tab.page().type(tab.page().put(row, FIRST, look), text);
        texts.add(text);
        row.setHeightInPoints(RowHeight.of(text, WIDTH, look.ink()));
        tab.sheet().addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), FIRST, LAST));
    }

    private void add(Finding finding) {
        var row = tab.addRow(Contract.LIST);
        tab.put(
                row,
                FIRST,
                messages.level(finding.level()),
                Palette.FIGURE.fill(FindingsSheet.colour(finding.level())));
        addPlace(row, places.of(finding));
        tab.put(row, FIRST + 2, messages.found(finding), Palette.QUOTE);
        tab.put(row, FIRST + 3, messages.remedyForAgency(finding), Palette.QUOTE);
    }

    private void addPlace(XSSFRow row, Place place) {
        var words = messages.place(new Place("", place.sheet(), place.cell()));
        boolean isLink = places.isTab(place.sheet());
        var text = words.isEmpty() ? messages.text("return.whole") : words;
        var cell = tab.put(row, FIRST + 1, text, isLink ? Palette.LINK : Palette.QUOTE);
        if (!isLink) return;
        var link = tab.sheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(
                "'" + place.sheet().replace("'", "''") + "'!" + (place.cell().isEmpty() ? "A1" : place.cell()));
        cell.setHyperlink(link);
    }
}
