package io.ruamlem.bench;

import io.ruamlem.bench.contest.NodeTemplates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Template engines written in JavaScript, installed by npm where there is one. */
final class NodeEngines {
    private static final String CARBONE = "carbone";
    private static final String DOCXTEMPLATER = "docxtemplater";
    private static final List<String> PACKAGES = List.of("carbone@3.8.2", "docxtemplater@3.71.0", "pizzip@3.3.0");
    private static final String SCRIPT =
            Path.of("src", "bench", "node", "fill.js").toString();

    private static final int PATIENCE = 120;

    private final Path folder;
    private final String problem;

    /** @param folder to install them in */
    NodeEngines(Path folder, Path log) {
        this.folder = folder;
        this.problem = install(log);
    }

    List<String> names() {
        return problem.isEmpty() ? List.of(DOCXTEMPLATER, CARBONE) : List.of();
    }

    /** Which are not there, and why. */
    Map<String, String> absent() {
        var absent = new LinkedHashMap<String, String>();
        if (!problem.isEmpty()) List.of(DOCXTEMPLATER, CARBONE).forEach(name -> absent.put(name, problem));
        return absent;
    }

    List<String> command(String engine, int tables, int rows, Path report) throws IOException {
        var template = NodeTemplates.write(engine, folder);
        return List.of("node", SCRIPT, engine, template.toString(), "" + tables, "" + rows, report.toString());
    }

    Map<String, String> environment() {
        return Map.of(
                "NODE_PATH", folder.resolve("node_modules").toAbsolutePath().toString());
    }

    private String install(Path log) {
        var command = new ArrayList<>(
                List.of("npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder.toString()));
        command.addAll(PACKAGES);
        try (var npm = new Child(command, Map.of(), log, PATIENCE)) {
            npm.end(List.of(0));
            return "";
        } catch (IOException | StoppedException e) {
            return "not run: npm could not install it";
        }
    }
}
