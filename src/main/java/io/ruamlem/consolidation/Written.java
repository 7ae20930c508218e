package io.ruamlem.consolidation;

import io.ruamlem.model.Amount;
import io.ruamlem.model.Entry;
import io.ruamlem.model.GridCell;
import io.ruamlem.model.Letters;
import io.ruamlem.model.Line;
import io.ruamlem.model.Picture;
import io.ruamlem.model.Place;
import io.ruamlem.model.Run;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How much an agency wrote at an item, measured before anything is made of it: what its answer is held against.
 *
 * @param item its key
 * @param place the first answer cell
 * @param status what column B says, as typed
 * @param put what the reader put there
 * @param amount the same measured in the rows: characters and pictures, with the cells of {@code put}
 * @param cleaned characters that should be in the answer, but for bullets
 * @param bullets how many letters may have become bullets of a list
 * @param isVisible whether there is anything to be seen, if only a sign
 * @param onlyMarkupIsUnwrapped whether pasted text of web pages lost nothing but its markup
 */
record Written(
        String item,
        Place place,
        String status,
        Amount put,
        Amount amount,
        long cleaned,
        long bullets,
        boolean isVisible,
        boolean onlyMarkupIsUnwrapped) {
    private static final Pattern MARKUP = Pattern.compile("<[^<>]*>|&[a-zA-Z0-9#]{1,8};");
    private static final String TYPED_BULLET = "o ";

    static Written of(Entry entry, Amount put) {
        var cells = lines(entry).flatMap(line -> line.cells().stream()).toList();
        var pictures = lines(entry).flatMap(line -> line.pictures().stream()).toList();
        var unwrapped =
                cells.stream().map(GridCell::runs).map(HtmlPaste::unwrapped).toList();
        return new Written(
                entry.key(),
                entry.place(),
                entry.status(),
                put,
                shared(put, amount(cells, pictures).plus(Amount.cells(put.cells()))),
                cleaned(unwrapped, pictures),
                bullets(unwrapped),
                !pictures.isEmpty() || unwrapped.stream().anyMatch(Written::isVisible),
                cells.stream().allMatch(Written::onlyMarkupIsUnwrapped));
    }

    private static Stream<Line> lines(Entry entry) {
        return Stream.concat(entry.lines().stream(), entry.sheets().stream().flatMap(List::stream));
    }

    /** There are millions of them. */
    private static Amount shared(Amount put, Amount measured) {
        return measured.equals(put) ? put : measured;
    }

    private static Amount amount(List<GridCell> cells, List<Picture> pictures) {
        var texts = cells.stream().map(GridCell::text).mapToLong(Letters::in).sum();
        return pictures.stream()
                .map(picture -> Amount.picture(picture.caption()))
                .reduce(Amount.characters(texts), Amount::plus);
    }

    private static long cleaned(List<List<Run>> cells, List<Picture> pictures) {
        return cells.stream().mapToLong(Letters::in).sum()
                + pictures.stream()
                        .map(Tables::cleaned)
                        .map(Picture::caption)
                        .mapToLong(Letters::in)
                        .sum();
    }

    private static long bullets(List<List<Run>> cells) {
        return cells.stream()
                .filter(cell -> Run.text(cell).indexOf(TYPED_BULLET.charAt(0)) >= 0)
                .flatMap(cell -> TypedLine.of(cell).stream())
                .filter(line -> line.text().startsWith(TYPED_BULLET))
                .count();
    }

    private static boolean isVisible(List<Run> cell) {
        return !TypedLine.of(cell).isEmpty();
    }

    private static boolean onlyMarkupIsUnwrapped(GridCell cell) {
        var unwrapped = HtmlPaste.unwrapped(cell.runs());
        if (unwrapped == cell.runs()) return true;
        long markup = MARKUP.matcher(cell.text())
                .results()
                .mapToLong(found -> Letters.in(found.group()))
                .sum();
        return Letters.in(cell.text()) - Letters.in(unwrapped) <= markup;
    }
}
