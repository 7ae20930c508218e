package io.ruamlem.word;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Answer;
import io.ruamlem.model.Block;
import io.ruamlem.model.Node;
import io.ruamlem.model.Status;
import io.ruamlem.model.TableRow;
import io.ruamlem.model.Tally;
import io.ruamlem.model.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Where in the data a piece of the template stands: nodes from the outermost in, an agency, a row; each may be absent. */
final class Scope {
    private final Volume volume;
    private final List<Node> path;
    private final Agency agency;
    private final TableRow row;
    private final int rowNumber;

    private Scope(Volume volume, List<Node> path, Agency agency, TableRow row, int rowNumber) {
        this.volume = volume;
        this.path = path;
        this.agency = agency;
        this.row = row;
        this.rowNumber = rowNumber;
    }

    static Scope of(Volume volume) {
        return new Scope(volume, List.of(), null, null, 0);
    }

    Scope with(Node node) {
        var longer = new ArrayList<>(path);
        longer.add(node);
        return new Scope(volume, longer, agency, row, rowNumber);
    }

    Scope with(Agency one) {
        return new Scope(volume, path, one, row, rowNumber);
    }

    Scope with(TableRow one, int number) {
        return new Scope(volume, path, agency, one, number);
    }

    /** The same place in a volume of some topics only; nothing where the nodes around have no item of them. */
    Optional<Scope> only(Set<String> topics) {
        var narrow = path.stream().flatMap(node -> node.only(topics).stream()).toList();
        if (narrow.size() < path.size()) return Optional.empty();
        return Optional.of(new Scope(volume.only(topics), narrow, agency, row, rowNumber));
    }

    Volume volume() {
        return volume;
    }

    Optional<Node> node() {
        return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
    }

    Optional<Node> node(String level) {
        for (var node : path) if (node.level().equals(level)) return Optional.of(node);
        return Optional.empty();
    }

    Optional<Agency> agency() {
        return Optional.ofNullable(agency);
    }

    /** What stands in a column of the row around, counted from 1; nothing where there is no such cell. */
    List<Block> column(int number) {
        if (row == null) return List.of();
        for (var cell : row.cells()) if (cell.column() == number - 1) return cell.blocks();
        return List.of();
    }

    /** From 1 within the answer. */
    int rowNumber() {
        return rowNumber;
    }

    /** The nodes of a level below the innermost one; with an agency around, only those that concern it. */
    List<Node> nodes(String level) {
        var all = node().map(node -> node.selfAndBelow().skip(1))
                .orElseGet(() -> volume.form().outline().nodes());
        return all.filter(node -> node.level().equals(level))
                .filter(node -> agency == null || volume.tally(node, agency).total() > 0)
                .toList();
    }

    /** The agencies that the innermost node concerns; all where there is none. */
    List<Agency> agencies() {
        return node().map(volume::agencies).orElse(volume.form().agencies());
    }

    /** The answer of the agency around to the item around; missing if the innermost node is a heading. */
    Optional<Answer> answer() {
        return node().filter(node -> node.isItem() && agency != null).map(node -> volume.answer(node, agency));
    }

    /** What stands here and below: of the agency around, or of all of them. */
    Tally tally() {
        var sum = Tally.ZERO;
        for (var one : agenciesAround()) sum = sum.plus(tally(one));
        return sum;
    }

    /** Whether it holds for an answer here or below: of the agency around, or of any of them. */
    boolean any(Predicate<Answer> condition) {
        var items = node().map(Node::items)
                .orElseGet(volume.form().outline()::items)
                .toList();
        for (var one : agenciesAround())
            for (var item : items)
                if (volume.isAskedOrAnswered(item, one) && condition.test(volume.answer(item, one))) return true;
        return false;
    }

    /** Whether there is any of that here or below: of the agency around, or of any of them. */
    boolean anyCounted(ToIntFunction<Tally> count) {
        for (var one : agenciesAround()) if (count.applyAsInt(tally(one)) > 0) return true;
        return false;
    }

    /** With those that the node does not concern: they have nothing in it. */
    private List<Agency> agenciesAround() {
        return agency == null ? volume.form().agencies() : List.of(agency);
    }

    private Tally tally(Agency one) {
        return node().map(node -> volume.tally(node, one)).orElseGet(() -> volume.tally(one));
    }

    /** The status of the item around; of a heading, what there is of its items: answered before all others. */
    Status status() {
        var answer = answer();
        if (answer.isPresent()) return answer.get().status();
        var tally = tally();
        if (tally.answered() > 0) return Status.ANSWERED;
        if (tally.nothing() > 0) return Status.NOTHING;
        return tally.notApplicable() > 0 ? Status.NOT_APPLICABLE : Status.MISSING;
    }
}
