package io.ruamlem.bench;

import io.ruamlem.bench.contest.Entrant;
import io.ruamlem.bench.round.Rounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/** From a round's workbooks to its report: the limit, ruamlem, and the usual ways. */
final class Merging {
    private static final String LAUNCHED = "ruamlem, launcher";
    private static final String XDOCREPORT = "POI + XDocReport";
    private static final String POI_TL = "POI + poi-tl";
    private static final Map<Integer, String> LITTLE_MEMORY = Map.of(245, "-Xmx128m", 2000, "-Xmx256m");

    /** What poi-tl does grows with the square of what it repeats. */
    private static final int MOST_FOR_POI_TL = 245;

    private final int workbooks;
    private final Turns turns;
    private final Results results;
    private final Processes processes;
    private final Path folder;
    private final Path round;
    private final Path xml;

    Merging(int workbooks, Turns turns, Results results, Processes processes, Path folder) throws IOException {
        this.workbooks = workbooks;
        this.turns = turns;
        this.results = results;
        this.processes = processes;
        this.folder = folder;
        this.round = new Rounds(folder).of(workbooks);
        this.xml = folder.resolve("report-" + workbooks + ".xml");
    }

    void run() throws IOException, StoppedException {
        keepXml();
        var anew = turns.take(inNewProcesses());
        results.add(workbooks + " workbooks, new process", withAbsent(anew));
        inProcess(anew);
        littleMemory();
        reading();
    }

    /** The XML of ruamlem's report, which the limit deflates. */
    private void keepXml() throws IOException, StoppedException {
        processes.launcher(round, report("ruamlem")).run();
        try (var zip = new ZipFile(report("ruamlem").toFile());
                var in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            Files.copy(in, xml, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Map<String, Turns.Turn> inNewProcesses() {
        var contenders = new LinkedHashMap<String, Turns.Turn>();
        contenders.put(Results.LIMIT, processes.anew(Entrant.LIMIT, round, xml, report("limit")));
        contenders.put(Results.RUAMLEM, processes.command(List.of(), round, report("ruamlem")));
        contenders.put(LAUNCHED, processes.launcher(round, report("ruamlem")));
        contenders.put(XDOCREPORT, processes.anew(Entrant.XDOCREPORT, round, report("xdocreport")));
        if (workbooks <= MOST_FOR_POI_TL)
            contenders.put(POI_TL, processes.anew(Entrant.POI_TL, round, report("poi-tl")));
        return contenders;
    }

    private Map<String, Outcome> withAbsent(Map<String, Outcome> outcomes) {
        var all = new LinkedHashMap<>(outcomes);
        all.putIfAbsent(POI_TL, Outcome.none("not run: too many for it"));
        return all;
    }

    /** @param anew who did not come to an end in a new process is not tried again */
    private void inProcess(Map<String, Outcome> anew) throws IOException {
        var contenders = new LinkedHashMap<String, Turns.Turn>();
        contenders.put(Results.LIMIT, processes.kept(Entrant.LIMIT, round, xml, report("limit")));
        contenders.put(Results.RUAMLEM, processes.kept(Entrant.RUAMLEM, round, report("ruamlem")));
        if (hasEnded(anew, XDOCREPORT))
            contenders.put(XDOCREPORT, processes.kept(Entrant.XDOCREPORT, round, report("xdocreport")));
        if (hasEnded(anew, POI_TL)) contenders.put(POI_TL, processes.kept(Entrant.POI_TL, round, report("poi-tl")));
        results.addInProcess(workbooks + " workbooks", turns.takeKept(contenders));
        processes.close();
    }

    private static boolean hasEnded(Map<String, Outcome> outcomes, String name) {
        return outcomes.containsKey(name) && !outcomes.get(name).samples().isEmpty();
    }

    private void littleMemory() throws IOException {
        var most = LITTLE_MEMORY.get(workbooks);
        if (most == null) return;
        var command = processes.command(List.of(most), round, report("ruamlem"));
        results.add(workbooks + " workbooks, new process, " + most, turns.take(Map.of(Results.RUAMLEM, command)));
    }

    private void reading() throws IOException {
        var contenders = new LinkedHashMap<String, Turns.Turn>();
        contenders.put(Results.LIMIT, processes.kept(Entrant.INFLATION, round));
        contenders.put(Results.RUAMLEM, processes.kept(Entrant.RUAMLEM_READING, round));
        contenders.put("POI", processes.kept(Entrant.POI_READING, round));
        var outcomes = turns.takeKept(contenders);
        processes.close();
        outcomes.replaceAll((name, outcome) -> outcome.per(workbooks));
        results.addInProcess("reading, each of " + workbooks + " workbooks", outcomes);
    }

    private Path report(String who) {
        return folder.resolve(who + "-" + workbooks + ".docx");
    }
}
