package io.ruamlem.excel;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Messages;
import io.ruamlem.model.UsedWorkbook;
import io.ruamlem.model.Volume;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** One row per agency: its workbook, who filled it in, and how far. */
record AgenciesSheet(Volume volume, Messages messages, Page page) {
    private static final List<String> COLUMNS = List.of(
            "name", "file", "reporter", "telephone", "saved", "answered", "nothing", "not-applicable", "missing");
    private static final int FIGURES = 5;
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    void write() {
        page.setWidths(60, 44, 28, 20, 22, 12, 12, 14, 12);
        var head = page.addRow();
        for (int column = 0; column < COLUMNS.size(); column++)
            page.put(head, column, messages.text("check.column." + COLUMNS.get(column)), Palette.HEAD);
        for (var agency : volume.form().agencies()) add(agency);
        page.freeze(1, 1);
        page.setPaper(true, messages.text("check.title"), messages.text("check.pages"));
    }

    private void add(Agency agency) {
        var row = page.addRow();
        page.put(row, 0, agency.name(), Palette.QUOTE);
        var texts = Optional.ofNullable(volume.returns().get(agency.code()))
                .map(this::particulars)
                .orElse(List.of(messages.text("check.not-returned"), "", "", ""));
        for (int i = 0; i < texts.size(); i++) page.put(row, i + 1, texts.get(i), Palette.QUOTE);
        addFigures(row, agency);
    }

    private List<String> particulars(UsedWorkbook returned) {
        return List.of(
                returned.file(),
                returned.particulars().getOrDefault("reporter", ""),
                returned.particulars().getOrDefault("telephone", ""),
                date(returned.saved()));
    }

    private void addFigures(XSSFRow row, Agency agency) {
        var tally = volume.tally(agency);
        var figures = List.of(tally.answered(), tally.nothing(), tally.notApplicable(), tally.missing());
        for (int i = 0; i < figures.size(); i++)
            page.put(row, FIGURES + i, Palette.FIGURE).setCellValue(figures.get(i));
    }

    /** By the clock and in the years of Thailand where Thai is written, whatever this machine goes by. */
    private String date(Instant saved) {
        if (saved.equals(Instant.EPOCH)) return "";
        var locale = volume.form().settings().language();
        var isThai = locale.getLanguage().equals(Locale.forLanguageTag("th").getLanguage());
        return DateTimeFormatter.ofPattern(isThai ? "d MMM yyyy HH:mm" : "d MMM yyyy HH:mm 'UTC'", locale)
                .withChronology(isThai ? ThaiBuddhistChronology.INSTANCE : IsoChronology.INSTANCE)
                .withZone(isThai ? THAILAND : ZoneOffset.UTC)
                .format(saved);
    }
}
