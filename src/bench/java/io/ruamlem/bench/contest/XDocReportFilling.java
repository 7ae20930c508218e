package io.ruamlem.bench.contest;

import fr.opensagres.xdocreport.template.formatter.FieldsMetadata;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The template as XDocReport fills it. */
final class XDocReportFilling implements Contender {
    private static final String TEMPLATE = "[#list tables as table]"
            + WordTemplate.paragraph("${table.title}")
            + WordTemplate.table(
                    3,
                    WordTemplate.row("ก", "ข", "ค")
                            + "[#list table.rows as row]"
                            + WordTemplate.row("${row[0]}", "${row[1]}", "${row[2]}")
                            + "[/#list]")
            + "[/#list]";

    private final Tables tables;
    private final XDocReport template;
    private final Path report;

    XDocReportFilling(Tables tables, Path report) throws IOException {
        this.tables = tables;
        this.report = report;
        this.template = new XDocReport(WordTemplate.of(TEMPLATE), new FieldsMetadata());
    }

    @Override
    public void run() throws Exception {
        var data = tables.all().stream()
                .map(table -> Map.of("title", table.title(), "rows", table.rows()))
                .toList();
        template.fill("tables", data, report);
    }
}
