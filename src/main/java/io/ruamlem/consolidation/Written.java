package io.ruamlem.consolidation;

import io.ruamlem.model.Amount;
import io.ruamlem.model.Letters;
import io.ruamlem.model.Picture;
import io.ruamlem.model.Place;
import java.util.List;
import java.util.regex.Pattern;

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

    static Written of(TypedEntry entry, Amount put) {
        var cells = entry.cells();
        var pictures = entry.pictures();
        long letters = letters(cells);
        return new Written(
                entry.key(),
                entry.place(),
                entry.status(),
                put,
                shared(put, amount(letters, pictures).plus(Amount.cells(put.cells()))),
                cleaned(letters, cells, pictures),
                bullets(cells),
                !pictures.isEmpty() || hasLines(cells),
                onlyMarkupIsUnwrapped(cells));
    }

    /** There are millions of them. */
    private static Amount shared(Amount put, Amount measured) {
        return measured.equals(put) ? put : measured;
    }

    private static long letters(List<TypedCell> cells) {
        long letters = 0;
        for (var cell : cells) letters += Letters.in(cell.text());
        return letters;
    }

    private static Amount amount(long letters, List<Picture> pictures) {
        var amount = Amount.characters(letters);
        for (var picture : pictures) amount = amount.plus(Amount.picture(picture.caption()));
        return amount;
    }

    private static long cleaned(long letters, List<TypedCell> cells, List<Picture> pictures) {
        long cleaned = letters;
        for (var cell : cells) if (cell.isUnwrapped()) cleaned -= lettersGone(cell);
        for (var picture : pictures)
            cleaned += Letters.in(Tables.cleaned(picture).caption());
        return cleaned;
    }

    private static long bullets(List<TypedCell> cells) {
        long bullets = 0;
        for (var cell : cells) for (var line : cell.lines()) if (line.text().startsWith(TYPED_BULLET)) bullets++;
        return bullets;
    }

    private static boolean hasLines(List<TypedCell> cells) {
        for (var cell : cells) if (!cell.lines().isEmpty()) return true;
        return false;
    }

    private static boolean onlyMarkupIsUnwrapped(List<TypedCell> cells) {
        for (var cell : cells) if (cell.isUnwrapped() && lettersGone(cell) > lettersOfMarkup(cell.text())) return false;
        return true;
    }

    /** Those that are no longer there. */
    private static long lettersGone(TypedCell cell) {
        return Letters.in(cell.text()) - Letters.in(cell.unwrapped());
    }

    private static long lettersOfMarkup(String text) {
        return MARKUP.matcher(text)
                .results()
                .mapToLong(found -> Letters.in(found.group()))
                .sum();
    }
}
