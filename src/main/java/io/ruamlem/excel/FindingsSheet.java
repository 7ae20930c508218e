package io.ruamlem.excel;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Level;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Volume;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * One row per finding, in the volume's order: how much it matters, where it is, what to do, and the code by which the form's
 * settings know it.
 */
record FindingsSheet(Volume volume, Messages messages, Page page) {
    private static final List<String> COLUMNS =
            List.of("level", "agency", "file", "sheet", "cell", "found", "remedy", "code");

    void write() {
        page.setWidths(16, 24, 36, 26, 9, 70, 56, 24);
        var head = page.addRow();
        for (int column = 0; column < COLUMNS.size(); column++)
            page.put(head, column, messages.text("check.column." + COLUMNS.get(column)), Palette.HEAD);
        for (var finding : volume.findings()) add(finding);
        if (volume.findings().isEmpty()) page.put(page.addRow(), 0, messages.text("check.no-finding"), Palette.CELL);
        page.sheet().setAutoFilter(new CellRangeAddress(0, volume.findings().size(), 0, COLUMNS.size() - 1));
        page.freeze(0, 1);
        page.setPaper(true, messages.text("check.title"), messages.text("check.pages"));
    }

    private void add(Finding finding) {
        var row = page.addRow();
        var place = finding.place();
        var texts = List.of(
                agency(finding.agency()),
                place.file(),
                place.sheet(),
                place.cell(),
                messages.found(finding),
                messages.remedy(finding),
                finding.code().name());
        page.put(row, 0, messages.level(finding.level()), Palette.FIGURE.fill(colour(finding.level())));
        for (int i = 0; i < texts.size(); i++) page.put(row, i + 1, texts.get(i), Palette.QUOTE);
    }

    private String agency(String code) {
        return volume.form().findAgency(code).map(Agency::shortName).orElse(code);
    }

    static String colour(Level level) {
        return switch (level) {
            case ERROR -> Palette.RED;
            case WARNING -> Palette.AMBER;
            case NOTE -> "";
        };
    }
}
