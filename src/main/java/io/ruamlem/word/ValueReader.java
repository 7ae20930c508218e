package io.ruamlem.word;

import io.ruamlem.model.Form;
import io.ruamlem.model.NearNames;
import io.ruamlem.model.Settings;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows every value a tag may name, and whether it means anything where it stands. */
final class ValueReader {
    private static final Pattern COLUMN = Pattern.compile("column (\\d{1,2})");
    private static final String ROW_NUMBER = TagNames.ROW_NUMBER;
    private static final String SETTINGS = TagNames.SETTINGS;

    private final List<String> levels;
    private final Settings settings;
    private final TagNames names;
    private final Items items;
    private final Nesting nesting;
    private final MistakeList mistakes;

    ValueReader(Form form, Nesting nesting, MistakeList mistakes) {
        this.levels = form.outline().levels();
        this.settings = form.settings();
        this.names = new TagNames(form);
        this.items = new Items(form.outline());
        this.nesting = nesting;
        this.mistakes = mistakes;
    }

    /** A tag alone in its paragraph that becomes blocks. */
    Optional<BlockPiece> findBlock(Tag tag) {
        var column = COLUMN.matcher(tag.name());
        if (column.matches()) return Optional.of(AnswerBlocks.column(Integer.parseInt(column.group(1))));
        return Optional.ofNullable(BlockPiece.BY_NAME.get(tag.name()));
    }

    /** A tag in the midst of text: what takes the place of its run's text, or of the run. */
    Optional<Piece> find(Tag tag) {
        var name = tag.name();
        if (VolumePiece.BY_NAME.containsKey(name)) return Optional.of(VolumePiece.BY_NAME.get(name));
        if (name.equals(ROW_NUMBER)) return Optional.of(new RowNumber());
        if (Value.OF_NODE.containsKey(name)) return Optional.of(new ValuePiece(Value.ofNode(name)));
        if (Value.OF_AGENCY.containsKey(name)) return Optional.of(new ValuePiece(Value.ofAgency(name)));
        if (name.startsWith(SETTINGS) && settings.values().containsKey(name.substring(SETTINGS.length())))
            return Optional.of(new ValuePiece(Value.ofSettings(name.substring(SETTINGS.length()))));
        return findOf(name.split("\\.", 2));
    }

    Optional<Piece> findRun(Tag tag, RunLook look) {
        var column = COLUMN.matcher(tag.name());
        if (column.matches()) return Optional.of(InlineAnswer.column(Integer.parseInt(column.group(1)), look));
        return tag.name().equals(BlockPiece.ANSWER) ? Optional.of(new InlineAnswer(look)) : Optional.empty();
    }

    private Optional<Piece> findOf(String[] parts) {
        if (parts.length < 2) return Optional.empty();
        if (parts[0].equals(Repeat.AGENCY) && Value.OF_AGENCY.containsKey(parts[1]))
            return Optional.of(new ValuePiece(Value.ofAgency(parts[1])));
        if (levels.contains(parts[0]) && Value.OF_NODE.containsKey(parts[1]))
            return Optional.of(new ValuePiece(Value.ofLevel(parts[0], parts[1])));
        return Optional.empty();
    }

    /** Says what is wrong with a value that is unknown, or known but not here. */
    void check(Tag tag) {
        var name = tag.name();
        mistakes.at(tag);
        if (name.equals(BlockPiece.ANSWER) || COLUMN.matcher(name).matches()) nesting.printAnswer();
        if (!isKnown(tag)) mistakes.add("unknown-value", tag.source(), NearNames.of(name, names.values()));
        else if (!nesting.isUnknownOpen()) checkPlace(tag);
    }

    private void checkPlace(Tag tag) {
        var name = tag.name();
        if (needsRow(name) && !nesting.isOpen(Repeat.ROW)) mistakes.add("needs-row", tag.source());
        else if (needsAgency(name) && !nesting.isOpen(Repeat.AGENCY)) mistakes.add("needs-agency", tag.source());
        else if (needsNode(name) && !nesting.isNodeOpen()) mistakes.add("needs-level", tag.source());
        else if (name.equals(BlockPiece.ANSWER)) checkAnswer(tag);
        else if (COLUMN.matcher(name).matches()) checkColumn(tag);
        else
            levelOf(name)
                    .filter(level -> !nesting.isOpen(level))
                    .ifPresent(level -> mistakes.add("needs-that-level", tag.source(), level));
    }

    private void checkAnswer(Tag tag) {
        nesting.innermostLevel()
                .filter(level -> !items.levels().contains(level))
                .ifPresent(level -> mistakes.add("needs-item", tag.source(), level, String.join(", ", items.levels())));
    }

    private void checkColumn(Tag tag) {
        var column = COLUMN.matcher(tag.name());
        if (!column.matches()) return;
        int number = Integer.parseInt(column.group(1));
        if (number < 1 || number > items.widestTable())
            mistakes.add("no-column", tag.source(), Integer.toString(items.widestTable()));
    }

    private boolean isKnown(Tag tag) {
        return findBlock(tag).isPresent() || find(tag).isPresent();
    }

    private static boolean needsRow(String name) {
        return name.equals(ROW_NUMBER) || COLUMN.matcher(name).matches();
    }

    private static boolean needsAgency(String name) {
        return name.equals(BlockPiece.ANSWER) || Value.OF_AGENCY.containsKey(name) || name.startsWith("agency.");
    }

    private static boolean needsNode(String name) {
        return name.equals(BlockPiece.ANSWER) || Value.OF_NODE.containsKey(name);
    }

    private Optional<String> levelOf(String name) {
        return levels.stream().filter(level -> name.startsWith(level + ".")).findFirst();
    }
}
