package io.ruamlem.bench.contest;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.data.PictureRenderData;
import com.deepoove.poi.data.PictureType;
import com.deepoove.poi.data.Pictures;
import com.deepoove.poi.data.Rows;
import com.deepoove.poi.data.TableRenderData;
import io.ruamlem.bench.contest.PoiWorkbook.Block;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The usual way that is best known: workbooks by the user model of Apache POI, the report by poi-tl. */
final class PoiTlMerge implements Contender {
    private static final String TEMPLATE = WordTemplate.paragraph("{{?nodes}}")
            + WordTemplate.paragraph("{{title}}")
            + WordTemplate.paragraph("{{?agencies}}")
            + WordTemplate.paragraph("{{name}}")
            + WordTemplate.paragraph("{{?blocks}}")
            + WordTemplate.paragraph("{{text}}", "{{@photo}}", "{{#table}}")
            + WordTemplate.paragraph("{{/blocks}}")
            + WordTemplate.paragraph("{{/agencies}}")
            + WordTemplate.paragraph("{{/nodes}}");
    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;

    private final PlainReport data;
    private final byte[] template;
    private final Path report;

    PoiTlMerge(Path round, Path report) throws IOException {
        this.data = new PlainReport(round, PoiTlMerge::block);
        this.template = WordTemplate.of(TEMPLATE);
        this.report = report;
    }

    @Override
    public void run() throws IOException {
        try (var document = XWPFTemplate.compile(new ByteArrayInputStream(template))) {
            document.render(Map.of("nodes", data.nodes())).writeToFile(report.toString());
        }
    }

    private static Map<String, Object> block(Block block) {
        if (block.picture().length > 0) return Map.of("photo", picture(block.picture()));
        return block.rows().isEmpty() ? Map.of("text", block.text()) : Map.of("table", table(block.rows()));
    }

    private static PictureRenderData picture(byte[] bytes) {
        return Pictures.ofBytes(bytes, PictureType.JPEG).size(WIDTH, HEIGHT).create();
    }

    private static TableRenderData table(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        var table = new TableRenderData();
        for (var cells : rows) {
            var whole = new String[width];
            for (int i = 0; i < width; i++) whole[i] = i < cells.size() ? cells.get(i) : "";
            table.addRow(Rows.of(whole).create());
        }
        return table;
    }
}
