package io.ruamlem.bench.contest;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The template as poi-tl fills it, whose rows are repeated by a plug-in of its own. */
final class PoiTlFilling implements Contender {
    private static final String TEMPLATE = WordTemplate.paragraph("{{?tables}}")
            + WordTemplate.paragraph("{{title}}")
            + WordTemplate.table(
                    3, WordTemplate.row("{{rows}}ก", "ข", "ค") + WordTemplate.row("[first]", "[second]", "[third]"))
            + WordTemplate.paragraph("{{/tables}}");

    private final Tables tables;
    private final byte[] template;
    private final Path report;

    PoiTlFilling(Tables tables, Path report) throws IOException {
        this.tables = tables;
        this.template = WordTemplate.of(TEMPLATE);
        this.report = report;
    }

    @Override
    public void run() throws IOException {
        var data = tables.all().stream()
                .map(table -> Map.of("title", table.title(), "rows", rows(table)))
                .toList();
        var loop =
                Configure.builder().bind("rows", new LoopRowTableRenderPolicy()).build();
        try (var document = XWPFTemplate.compile(new ByteArrayInputStream(template), loop)) {
            document.render(Map.of("tables", data)).writeToFile(report.toString());
        }
    }

    private static List<Map<String, String>> rows(Tables.Table table) {
        return table.rows().stream()
                .map(row -> Map.of("first", row.get(0), "second", row.get(1), "third", row.get(2)))
                .toList();
    }
}
