package io.ruamlem.excel;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a part points to: other parts, and addresses outside.
 *
 * @param byId in the order of the file
 */
record Relations(Map<String, Relation> byId) {
    private static final Relations NONE = new Relations(Map.of());

    /**
     * @param type its last word, the same in Strict and Transitional workbooks: {@code worksheet}, {@code image}
     * @param target a part's name, or an address outside
     */
    record Relation(String type, String target, boolean isOutside) {}

    /** Those of a part; of the package itself where the part is "". */
    static Relations of(OfficePackage parts, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        var found = parts.findXml(folder + "_rels/" + part.substring(slash) + ".rels");
        if (found.isEmpty()) return NONE;
        var relations = new LinkedHashMap<String, Relation>();
        try (var xml = found.get()) {
            while (xml.next()) {
                if (xml.is("Relationship")) relations.put(xml.attribute("Id"), relation(xml, folder));
                Limit.LISTED.check(relations.size());
            }
        }
        return new Relations(relations);
    }

    private static Relation relation(Xml xml, String folder) {
        var type = xml.attribute("Type");
        var target = xml.attribute("Target");
        boolean isOutside = xml.attribute("TargetMode").equals("External");
        return new Relation(
                type.substring(type.lastIndexOf('/') + 1), isOutside ? target : resolve(folder, target), isOutside);
    }

    /** Targets are absolute ({@code /xl/styles.xml}) or relative ({@code ../media/image1.png}), with either slash. */
    static String resolve(String folder, String target) {
        var path = target.replace('\\', '/');
        var steps = new ArrayDeque<String>();
        for (var step : (path.startsWith("/") ? path : folder + path).split("/")) {
            if (step.equals("..")) steps.pollLast();
            else if (!step.isEmpty() && !step.equals(".")) steps.addLast(step);
        }
        return String.join("/", steps);
    }

    Optional<Relation> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those to addresses outside. */
    List<Relation> outside() {
        return byId.values().stream().filter(Relation::isOutside).toList();
    }

    /** The parts of a type. */
    Stream<String> parts(String type) {
        return byId.values().stream()
                .filter(relation -> relation.type().equals(type) && !relation.isOutside())
                .map(Relation::target);
    }
}
