package io.ruamlem.consolidation;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Block;
import io.ruamlem.model.Entry;
import io.ruamlem.model.Finding;
import io.ruamlem.model.GridCell;
import io.ruamlem.model.ItemKind;
import io.ruamlem.model.Leaves;
import io.ruamlem.model.Line;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Node;
import io.ruamlem.model.Settings;
import io.ruamlem.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the rows of an item into its answer: status, paragraphs, lists, tables, pictures. */
final class AnswerReader {
    private static final Messages THAI = Messages.in(Locale.forLanguageTag("th"));
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    private final Settings settings;
    private final StatusWords words;
    private final Map<String, Status> choices;

    AnswerReader(Settings settings) {
        this.settings = settings;
        this.words = new StatusWords(settings);
        var messages = Messages.in(settings.language());
        this.choices = Stream.of(Status.NOTHING, Status.NOT_APPLICABLE)
                .collect(Collectors.toMap(messages::status, status -> status));
    }

    /** @param own what is said that cannot be both, or is no status, is added here */
    Answer read(Node item, Entry entry, Agency agency, OpenContribution own) {
        var key = new AnswerKey(item.key(), agency.code());
        var chosen = chosen(entry, own);
        boolean isSaid = !texts(entry).isEmpty() || hasPictures(entry);
        if (!isSaid) return new Answer(key, chosen.orElse(Status.MISSING), List.of(), entry.place());
        var meant = hasPictures(entry) ? Optional.<Status>empty() : words.of(texts(entry));
        if (meant.isPresent()) {
            var words = saysMore(entry, meant.get()) ? blocks(item, entry) : List.<Block>of();
            return new Answer(key, chosen.orElse(meant.get()), words, entry.place());
        }
        var blocks = blocks(item, entry);
        boolean isInvisible = Leaves.of(blocks).findAny().isEmpty();
        if (isInvisible) return new Answer(key, chosen.orElse(Status.MISSING), List.of(), entry.place());
        if (chosen.isPresent())
            own.add(Finding.statusAndAnswer(entry.place(), entry.status(), String.join(" ", texts(entry))));
        return new Answer(key, Status.ANSWERED, blocks, entry.place());
    }

    /** Whether the agency used words of its own to say so: those are printed, dashes and bare numbers are not. */
    private boolean saysMore(Entry entry, Status status) {
        var own = letters(String.join("", texts(entry)));
        return !own.isEmpty()
                && Stream.of(settings.textOf(status), THAI.status(status), ENGLISH.status(status))
                        .noneMatch(bare -> letters(bare).equalsIgnoreCase(own));
    }

    private static String letters(String text) {
        return TextCleaner.clean(text)
                .codePoints()
                .filter(c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What column B says. */
    private Optional<Status> chosen(Entry entry, OpenContribution own) {
        if (entry.status().isBlank()) return Optional.empty();
        var status =
                Optional.ofNullable(choices.get(entry.status().strip())).or(() -> words.of(List.of(entry.status())));
        if (status.isEmpty()) own.add(Finding.unknownStatus(entry.place(), entry.status()));
        return status;
    }

    private static List<Block> blocks(Node item, Entry entry) {
        if (item.item().kind() == ItemKind.TABLE)
            return List.of(Tables.ofItem(item.item().columns().size(), entry));
        var blocks = new ArrayList<Block>(TextBlocks.of(entry.lines()));
        entry.sheets().forEach(sheet -> blocks.addAll(Tables.ofSheet(sheet)));
        return blocks;
    }

    private static List<String> texts(Entry entry) {
        return lines(entry)
                .flatMap(line -> line.cells().stream())
                .map(GridCell::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static boolean hasPictures(Entry entry) {
        return lines(entry).anyMatch(line -> !line.pictures().isEmpty());
    }

    private static Stream<Line> lines(Entry entry) {
        return Stream.concat(entry.lines().stream(), entry.sheets().stream().flatMap(List::stream));
    }
}
