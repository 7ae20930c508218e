package io.ruamlem.word;

import io.ruamlem.model.Align;
import io.ruamlem.model.Finding;
import java.util.List;

/** {@code {{findings}}}: what somebody should look at, with its place and what to do. */
final class FindingTable {
    private static final double[] WEIGHTS = {1, 2, 4, 3};

    static void print(Scope scope, Look look, ReportBody body) {
        var widths = ColumnWidths.share(WEIGHTS, look.room().twips());
        var table = new TableWriter(look, body);
        table.start(widths);
        table.headingRow(
                widths,
                List.of(
                        body.message("report.finding.level"),
                        body.message("report.finding.place"),
                        body.message("report.finding.found"),
                        body.message("report.finding.remedy")));
        for (var finding : scope.volume().findings()) table.shortRow(widths, i -> Align.LEFT, cells(finding, body));
        table.end();
    }

    private static List<String> cells(Finding finding, ReportBody body) {
        var messages = body.messages();
        return List.of(
                messages.level(finding.level()),
                messages.place(finding.place()),
                messages.found(finding),
                messages.remedy(finding));
    }

    private FindingTable() {}
}
