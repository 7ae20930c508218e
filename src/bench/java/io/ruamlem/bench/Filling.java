package io.ruamlem.bench;

import io.ruamlem.bench.contest.Entrant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;

/** A template alone, filled from memory: so many tables of so many rows. */
record Filling(int tables, int rows, Turns turns, Results results, Processes processes, Path folder) {
    void run(NodeEngines engines) throws IOException {
        var contenders = new LinkedHashMap<String, Turns.Turn>();
        contenders.put(Results.RUAMLEM, processes.kept(Entrant.RUAMLEM_FILLING, tables, rows, report("ruamlem")));
        contenders.put("XDocReport", processes.kept(Entrant.XDOCREPORT_FILLING, tables, rows, report("xdocreport")));
        contenders.put("poi-tl", processes.kept(Entrant.POI_TL_FILLING, tables, rows, report("poi-tl")));
        for (var engine : engines.names())
            contenders.put(
                    engine,
                    processes.kept(engines.command(engine, tables, rows, report(engine)), engines.environment()));
        var outcomes = turns.andOne().take(contenders);
        processes.close();
        engines.absent().forEach((name, why) -> outcomes.put(name, Outcome.none(why)));
        results.addInProcess("filling " + tables + " × " + rows + " rows", outcomes);
    }

    private Path report(String who) {
        return folder.resolve(who + "-" + tables + "x" + rows + ".docx");
    }
}
