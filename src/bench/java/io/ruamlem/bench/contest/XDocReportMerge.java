package io.ruamlem.bench.contest;

import fr.opensagres.xdocreport.document.images.ByteArrayImageProvider;
import fr.opensagres.xdocreport.template.formatter.FieldsMetadata;
import io.ruamlem.bench.contest.PoiWorkbook.Block;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The usual way that is fastest: workbooks by the user model of Apache POI, the report by XDocReport and FreeMarker. */
final class XDocReportMerge implements Contender {
    private static final String PHOTO = "photo";
    private static final String TEMPLATE = "[#list nodes as node]"
            + WordTemplate.paragraph("${node.title}")
            + "[#list node.agencies as agency]"
            + WordTemplate.paragraph("${agency.name}")
            + "[#list agency.blocks as block][#if block.text??]"
            + WordTemplate.paragraph("${block.text}")
            + "[#elseif block.rows??]"
            + WordTemplate.table(
                    4,
                    "[#list block.rows as row]<w:tr>[#list row as cell]" + WordTemplate.cell("${cell}")
                            + "[/#list]</w:tr>[/#list]")
            + "[#else]"
            + WordTemplate.picture(PHOTO)
            + "[/#if][/#list][/#list][/#list]";

    private final PlainReport data;
    private final XDocReport template;
    private final Path report;

    XDocReportMerge(Path round, Path report) throws IOException {
        var fields = new FieldsMetadata();
        fields.addFieldAsImage(PHOTO, "block.picture");
        this.data = new PlainReport(round, XDocReportMerge::block);
        this.template = new XDocReport(WordTemplate.of(TEMPLATE), fields);
        this.report = report;
    }

    @Override
    public void run() throws Exception {
        template.fill("nodes", data.nodes(), report);
    }

    private static Map<String, Object> block(Block block) {
        if (block.picture().length > 0) return Map.of("picture", new ByteArrayImageProvider(block.picture()));
        return block.rows().isEmpty() ? Map.of("text", block.text()) : Map.of("rows", block.rows());
    }
}
