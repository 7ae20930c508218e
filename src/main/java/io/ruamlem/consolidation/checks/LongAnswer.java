package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Agency;
import io.ruamlem.model.PackedText;
import io.ruamlem.model.Place;
import java.util.Optional;

/**
 * What is remembered of a long answer to find its like.
 *
 * @param text all of it
 * @param exact a hash of its letters
 * @param bands hashes of its {@link Sketch#bands}: answers that have none in common need not be compared
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
public record LongAnswer(Agency agency, String item, Place place, PackedText text, Exact exact, int[] bands) {
    /** 128 bits of two hashes: never the same by chance. */
    record Exact(long one, long other) {
        static Exact of(String letters) {
            long one = letters.length();
            long other = ~letters.length();
            for (int i = 0; i < letters.length(); i++) {
                one = (one ^ letters.charAt(i)) * 0x100000001B3L;
                other = (other + letters.charAt(i)) * 0x9E3779B97F4A7C15L + (other >>> 31);
            }
            return new Exact(one, other);
        }
    }

    /** Letters and figures. Below it answers are alike because little can be said: {@code ไม่พบปัญหา ดำเนินการตามแผนแล้ว}. */
    private static final int SHORTEST = 100;

    private static final int BEGINNING = 250;

    public static Optional<LongAnswer> of(Said said) {
        var letters = said.letters();
        if (letters.length() < SHORTEST) return Optional.empty();
        return Optional.of(new LongAnswer(
                said.agency(),
                said.item().key(),
                said.place(),
                PackedText.of(said.text()),
                Exact.of(letters),
                Sketch.hashes(Shingles.of(letters))));
    }

    /** To quote. */
    String beginning() {
        var all = text.toString();
        return all.substring(0, Math.min(BEGINNING, all.length()));
    }

    Shingles shingles() {
        return Shingles.of(Letters.of(text.toString()));
    }

    boolean isOfSameAgency(LongAnswer other) {
        return agency.equals(other.agency);
    }
}
