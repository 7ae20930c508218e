package io.ruamlem.bench.contest;

import io.ruamlem.Round;
import io.ruamlem.bench.contest.PoiWorkbook.Block;
import io.ruamlem.excel.FormReader;
import io.ruamlem.model.Agency;
import io.ruamlem.model.Node;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the usual template engines are given: maps and lists. A node has a title and agencies, an agency a name and blocks.
 *
 * @param block how the engine wants a paragraph, a table or a picture
 */
record PlainReport(Path round, Function<Block, Map<String, Object>> block) {
    /** Every node of the form, policy → focus → section → prompt → agency. */
    List<Map<String, Object>> nodes() throws IOException {
        var form = FormReader.read(round.resolve(Round.FORM));
        var workbooks = PoiWorkbook.all(form, round);
        var nodes = new ArrayList<Map<String, Object>>();
        form.outline()
                .nodes()
                .forEach(node -> nodes.add(
                        Map.of("title", node.title(), "agencies", agencies(node, form.agencies(), workbooks))));
        return nodes;
    }

    private List<Map<String, Object>> agencies(Node node, List<Agency> agencies, Map<String, PoiWorkbook> workbooks) {
        var said = new ArrayList<Map<String, Object>>();
        for (var agency : agencies) {
            var blocks = workbooks.get(agency.code()).blocks().getOrDefault(node.key(), List.of());
            if (!blocks.isEmpty())
                said.add(Map.of(
                        "name",
                        agency.name(),
                        "blocks",
                        blocks.stream().map(block).toList()));
        }
        return said;
    }
}
