package io.ruamlem.word;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Align;
import io.ruamlem.model.Node;
import io.ruamlem.model.Tally;
import io.ruamlem.model.Volume;
import java.util.Arrays;

/** {@code {{coverage}}}: who answered how much of what, a row per chapter of the form, a column per agency. */
final class CoverageTable {
    private static final double CHAPTER = 4;
    private static final double AGENCY = 1.3;

    static void print(Scope scope, Look look, ReportBody body) {
        var volume = scope.volume();
        var agencies = volume.form().agencies();
        var weights = new double[agencies.size() + 1];
        Arrays.fill(weights, AGENCY);
        weights[0] = CHAPTER;
        var widths = ColumnWidths.share(weights, look.room().twips());
        var table = new TableWriter(look, body);
        table.start(widths);
        table.startShortRow(true);
        table.cell(body.message("report.coverage.chapter"), widths[0], Align.CENTER, true);
        for (int i = 0; i < agencies.size(); i++)
            table.cell(agencies.get(i).shortName(), widths[i + 1], Align.CENTER, true);
        table.endRow();
        for (var node : volume.form().outline().chapters()) {
            table.startShortRow(false);
            table.cell(node.title(), widths[0], Align.LEFT, false);
            for (int i = 0; i < agencies.size(); i++)
                table.cell(count(volume, node, agencies.get(i), body), widths[i + 1], Align.CENTER, false);
            table.endRow();
        }
        table.end();
    }

    /** Said of asked; a dash where the agency is not asked; in words where its workbook has not come back. */
    private static String count(Volume volume, Node node, Agency agency, ReportBody body) {
        var tally = volume.tally(node, agency);
        if (tally.equals(Tally.ZERO)) return "–";
        if (!volume.returns().containsKey(agency.code())) return body.message("report.not-returned");
        return body.figure(tally.done()) + "/" + body.figure(tally.total());
    }

    private CoverageTable() {}
}
