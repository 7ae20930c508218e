package io.ruamlem.consolidation;

import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Block;
import io.ruamlem.model.Finding;
import io.ruamlem.model.ItemKind;
import io.ruamlem.model.Leaves;
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
    Answer read(Node item, TypedEntry entry, OpenContribution own) {
        var key = new AnswerKey(item.key(), own.agency().code());
        var chosen = chosen(entry, own);
        var texts = entry.texts();
        boolean hasPictures = !entry.pictures().isEmpty();
        boolean isSaid = !texts.isEmpty() || hasPictures;
        if (!isSaid) return new Answer(key, chosen.orElse(Status.MISSING), List.of(), entry.place());
        var meant = hasPictures ? Optional.<Status>empty() : words.of(entry.cells());
        if (meant.isPresent()) {
            var words = saysMore(texts, meant.get()) ? blocks(item, entry) : List.<Block>of();
            return new Answer(key, chosen.orElse(meant.get()), words, entry.place());
        }
        var blocks = blocks(item, entry);
        boolean isInvisible = Leaves.of(blocks).isEmpty();
        if (isInvisible) return new Answer(key, chosen.orElse(Status.MISSING), List.of(), entry.place());
        if (chosen.isPresent())
            own.add(Finding.statusAndAnswer(entry.place(), entry.status(), String.join(" ", texts)));
        return new Answer(key, Status.ANSWERED, blocks, entry.place());
    }

    /** Whether the agency used words of its own to say so: those are printed, dashes and bare numbers are not. */
    private boolean saysMore(List<String> texts, Status status) {
        var own = letters(String.join("", texts));
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
    private Optional<Status> chosen(TypedEntry entry, OpenContribution own) {
        if (entry.status().isBlank()) return Optional.empty();
        var status = Optional.ofNullable(choices.get(entry.status().strip()))
                .or(() -> words.of(List.of(TypedCell.of(entry.status()))));
        if (status.isEmpty()) own.add(Finding.unknownStatus(entry.place(), entry.status()));
        return status;
    }

    private static List<Block> blocks(Node item, TypedEntry entry) {
        if (item.item().kind() == ItemKind.TABLE)
            return List.of(Tables.ofItem(item.item().columns().size(), entry));
        var blocks = new ArrayList<Block>(TextBlocks.of(entry.rows()));
        for (var sheet : entry.sheets()) blocks.addAll(Tables.ofSheet(sheet));
        return blocks;
    }
}
