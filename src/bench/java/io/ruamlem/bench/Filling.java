package io.ruamlem.bench;

import io.ruamlem.bench.contest.Entrant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;

/** A template alone, filled from memory: so many tables of so many rows below their heading row. */
record Filling(int tables, int rows, Turns turns, Results results, Processes processes, Path folder) {
    private static final Map<String, Entrant> IN_JAVA = new LinkedHashMap<>();

    static {
        IN_JAVA.put(Results.RUAMLEM, Entrant.RUAMLEM_FILLING);
        IN_JAVA.put("XDocReport", Entrant.XDOCREPORT_FILLING);
        IN_JAVA.put("poi-tl", Entrant.POI_TL_FILLING);
    }

    void run(NodeEngines engines) throws IOException {
        var contenders = new LinkedHashMap<String, Turns.Turn>();
        for (var name : IN_JAVA.keySet())
            contenders.put(name, processes.kept(IN_JAVA.get(name), tables, rows, report(name)));
        for (var name : engines.names()) {
            var command = engines.command(name, tables, rows, report(name));
            contenders.put(name, processes.kept(command, engines.environment()));
        }
        var outcomes = turns.takeKept(contenders);
        processes.close();
        outcomes.replaceAll(this::checked);
        engines.absent().forEach((name, why) -> outcomes.warm().put(name, Outcome.none(why)));
        results.addInProcess("filling " + tables + " × " + rows + " rows", outcomes);
    }

    private Path report(String who) {
        return folder.resolve(who.toLowerCase(Locale.ROOT) + "-" + tables + "x" + rows + ".docx");
    }

    /** Who has not written all rows has not contended. */
    private Outcome checked(String name, Outcome outcome) {
        int expected = tables * (rows + 1);
        try (var zip = new ZipFile(report(name).toFile());
                var in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            int written = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("</w:tr>", -1).length - 1;
            return written == expected ? outcome : Outcome.none("wrote " + written + " rows of " + expected);
        } catch (IOException e) {
            return Outcome.none("wrote no report");
        }
    }
}
