package io.ruamlem.word;

import io.ruamlem.model.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What may stand between the braces of a template for this form: the names that are offered to who mistypes one. */
record TagNames(Form form) {
    static final String ROW_NUMBER = "row.no";
    static final String SETTINGS = "settings.";

    private static final Set<String> CONTROLS = Set.of("/each", "/if", "/unless", "/only", "else");

    List<String> values() {
        var names = new ArrayList<String>(BlockPiece.BY_NAME.keySet());
        names.addAll(List.of(ROW_NUMBER, BlockPiece.COLUMN + "1"));
        names.addAll(VolumePiece.BY_NAME.keySet());
        names.addAll(Value.OF_NODE.keySet());
        names.addAll(Value.OF_AGENCY.keySet());
        Value.OF_AGENCY.keySet().forEach(name -> names.add("agency." + name));
        form.outline().levels().stream()
                .flatMap(level -> Stream.of(level + ".no", level + ".label"))
                .forEach(names::add);
        settings().forEach(name -> names.add(SETTINGS + name));
        return names.stream().sorted().toList();
    }

    Set<String> settings() {
        return form.settings().values().keySet();
    }

    /** Whether the words begin or end a loop or condition, of what there is or of anything else. */
    static boolean isControl(String words) {
        return words.matches("#(each|if|unless|only)\\b.*") || CONTROLS.contains(words);
    }
}
