package io.ruamlem.word;

import io.ruamlem.model.Align;
import java.util.List;

/** {@code {{agencies}}}: the agencies, and what each returned. */
final class AgencyTable {
    private static final double[] WEIGHTS = {0.6, 4, 1.2, 1.2, 1.2, 1.2};

    static void print(Scope scope, Look look, ReportBody body) {
        var volume = scope.volume();
        var widths = ColumnWidths.share(WEIGHTS, look.room().twips());
        var table = new TableWriter(look, body);
        table.start(widths);
        table.headingRow(
                widths,
                List.of(
                        body.message("report.number"),
                        body.message("report.agency"),
                        body.message("status.ANSWERED"),
                        body.message("status.NOTHING"),
                        body.message("status.NOT_APPLICABLE"),
                        body.message("status.MISSING")));
        int number = 0;
        for (var agency : volume.form().agencies()) {
            var tally = volume.tally(agency);
            table.shortRow(
                    widths,
                    i -> i == 1 ? Align.LEFT : Align.CENTER,
                    List.of(
                            body.figure(++number),
                            agency.name()
                                    + (volume.returns().containsKey(agency.code())
                                            ? ""
                                            : " (" + body.message("report.not-returned") + ")"),
                            body.figure(tally.answered()),
                            body.figure(tally.nothing()),
                            body.figure(tally.notApplicable()),
                            body.figure(tally.missing())));
        }
        table.end();
    }

    private AgencyTable() {}
}
