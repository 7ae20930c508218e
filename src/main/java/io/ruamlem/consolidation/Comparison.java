package io.ruamlem.consolidation;

import io.ruamlem.model.Amount;
import io.ruamlem.model.Answer;
import io.ruamlem.model.Entry;
import io.ruamlem.model.GridCell;
import io.ruamlem.model.Leaves;
import io.ruamlem.model.Letters;
import io.ruamlem.model.Line;
import io.ruamlem.model.ListItem;
import io.ruamlem.model.Picture;
import io.ruamlem.model.Run;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds what an agency wrote at an item against the answer that was made of it. Apart from markup of web pages, letters typed
 * for bullets and numbers in front of captions the two have the same letters and pictures.
 */
record Comparison(Entry entry, Answer answer) {
    private static final Pattern MARKUP = Pattern.compile("<[^<>]*>|&[a-zA-Z0-9#]{1,8};");
    private static final String TYPED_BULLET = "o ";

    /** Characters and pictures as they were written. */
    Amount written() {
        var texts = cells().map(GridCell::text).mapToLong(Letters::in).sum();
        return pictures()
                .map(picture -> Amount.picture(picture.caption()))
                .reduce(Amount.characters(texts), Amount::plus);
    }

    /** Characters, pictures and tables of the answer. */
    Amount made() {
        return Amount.of(answer.blocks());
    }

    /** Whether there is anything to be seen, if only a sign. */
    boolean isVisible() {
        return pictures().findAny().isPresent()
                || unwrapped().anyMatch(cell -> !TypedLine.of(cell).isEmpty());
    }

    boolean isWhole() {
        long lost = cleaned() - made().characters();
        boolean hasText = lost == 0 || lost > 0 && lost <= bullets();
        return hasText && written().pictures() == made().pictures() && onlyMarkupIsUnwrapped();
    }

    /** Characters that should be in the answer, but for bullets. */
    private long cleaned() {
        return unwrapped().mapToLong(Letters::in).sum()
                + pictures()
                        .map(Tables::cleaned)
                        .map(Picture::caption)
                        .mapToLong(Letters::in)
                        .sum();
    }

    /** How many letters may have become bullets of a list. */
    private long bullets() {
        long typed = unwrapped()
                .flatMap(cell -> TypedLine.of(cell).stream())
                .filter(line -> line.text().startsWith(TYPED_BULLET))
                .count();
        if (typed == 0) return 0;
        long made = Leaves.of(answer.blocks())
                .filter(leaf -> leaf instanceof ListItem item && item.isBullet())
                .count();
        return Math.min(typed, made);
    }

    private boolean onlyMarkupIsUnwrapped() {
        return cells().filter(cell -> HtmlPaste.unwrapped(cell.runs()) != cell.runs())
                .allMatch(cell -> Letters.in(cell.text()) - Letters.in(HtmlPaste.unwrapped(cell.runs()))
                        <= MARKUP.matcher(cell.text())
                                .results()
                                .mapToLong(markup -> Letters.in(markup.group()))
                                .sum());
    }

    private Stream<List<Run>> unwrapped() {
        return cells().map(GridCell::runs).map(HtmlPaste::unwrapped);
    }

    private Stream<GridCell> cells() {
        return lines().flatMap(line -> line.cells().stream());
    }

    private Stream<Picture> pictures() {
        return lines().flatMap(line -> line.pictures().stream());
    }

    private Stream<Line> lines() {
        return Stream.concat(entry.lines().stream(), entry.sheets().stream().flatMap(List::stream));
    }
}
