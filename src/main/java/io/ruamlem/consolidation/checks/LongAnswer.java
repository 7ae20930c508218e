package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Place;
import java.util.Optional;

/**
 * What is remembered of a long answer to find its like: not the text, of which a round may hold hundreds of megabytes.
 *
 * @param beginning of the text, to quote
 * @param exact a hash of its letters
 */
public record LongAnswer(Agency agency, String item, Place place, String beginning, Exact exact, Shingles shingles) {
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
        var text = said.text();
        var letters = said.letters();
        if (letters.length() < SHORTEST) return Optional.empty();
        return Optional.of(new LongAnswer(
                said.agency(),
                said.item().key(),
                said.place(),
                text.substring(0, Math.min(BEGINNING, text.length())),
                Exact.of(letters),
                Shingles.of(letters)));
    }

    boolean isOfSameAgency(LongAnswer other) {
        return agency.equals(other.agency);
    }
}
