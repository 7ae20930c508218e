package io.ruamlem.word;

import io.ruamlem.model.Item;
import io.ruamlem.model.ItemKind;
import io.ruamlem.model.Node;
import io.ruamlem.model.Status;
import io.ruamlem.model.Tally;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** What may stand behind {@code #if} and {@code #unless}. */
final class Condition {
    private static final Map<String, Predicate<Scope>> BY_NAME = new LinkedHashMap<>();

    static {
        status("answered", Status.ANSWERED, Tally::answered);
        status("nothing", Status.NOTHING, Tally::nothing);
        status("not applicable", Status.NOT_APPLICABLE, Tally::notApplicable);
        status("missing", Status.MISSING, Tally::missing);
        BY_NAME.put("printed", Condition::isPrinted);
        BY_NAME.put("pictures", scope -> scope.any(Pictures::areCaptioned));
        BY_NAME.put("split", scope -> scope.volume().spine().isSplit());
        BY_NAME.put("asked", Condition::isAsked);
        BY_NAME.put("table", scope -> isOf(scope, ItemKind.TABLE));
        BY_NAME.put("text", scope -> isOf(scope, ItemKind.TEXT));
    }

    static Optional<Predicate<Scope>> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    /** {@code answered}: this agency here; {@code any answered}: at least one item here or below, of those around. */
    private static void status(String name, Status status, ToIntFunction<Tally> count) {
        BY_NAME.put(name, scope -> scope.status() == status);
        BY_NAME.put("any " + name, scope -> scope.anyCounted(count));
    }

    private static boolean isPrinted(Scope scope) {
        var settings = scope.volume().form().settings();
        return scope.any(answer -> !Answers.blocks(answer, settings).isEmpty());
    }

    private static boolean isAsked(Scope scope) {
        return scope.node()
                .map(node -> scope.agency()
                        .map(node::concerns)
                        .orElse(!scope.agencies().isEmpty()))
                .orElse(true);
    }

    private static boolean isOf(Scope scope, ItemKind kind) {
        return scope.node().map(Node::item).map(Item::kind).filter(kind::equals).isPresent();
    }

    private Condition() {}
}
