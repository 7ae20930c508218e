package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Leaves;
import io.ruamlem.model.ListItem;
import io.ruamlem.model.PackedText;
import io.ruamlem.model.Paragraph;
import io.ruamlem.model.Place;
import io.ruamlem.model.Run;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What is remembered of a long answer to find its like.
 *
 * @param ownText all of it; none where the paragraphs of the answer say the same, which is nearly always
 * @param exact a hash of its letters
 * @param bands hashes of its {@link Sketch#bands}: answers that have none in common need not be compared
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
public record LongAnswer(
        Agency agency, String item, Place place, Optional<PackedText> ownText, Exact exact, int[] bands) {
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

    /** @param answer that was made of it */
    public static Optional<LongAnswer> find(Said said, Answer answer) {
        var letters = said.letters();
        if (letters.length() < SHORTEST) return Optional.empty();
        return Optional.of(new LongAnswer(
                said.agency(),
                said.item().key(),
                said.place(),
                Optional.of(said.text())
                        .filter(text -> !text.equals(text(answer)))
                        .map(PackedText::of),
                Exact.of(letters),
                Sketch.hashes(letters)));
    }

    private static String text(Answer answer) {
        var lines = new StringJoiner("\n");
        for (var leaf : Leaves.of(answer.blocks())) {
            if (leaf instanceof Paragraph paragraph) lines.add(Run.text(paragraph.runs()));
            if (leaf instanceof ListItem item) lines.add(Run.text(item.runs()));
        }
        return lines.toString();
    }

    /** @param answers of the round */
    String text(Map<AnswerKey, Answer> answers) {
        return ownText.map(PackedText::toString).orElseGet(() -> text(answers.get(new AnswerKey(item, agency.code()))));
    }

    /** To quote. */
    String beginning(Map<AnswerKey, Answer> answers) {
        var all = text(answers);
        return all.substring(0, Math.min(BEGINNING, all.length()));
    }

    /** Its letters and figures. */
    String letters(Map<AnswerKey, Answer> answers) {
        return Letters.of(text(answers));
    }

    Shingles shingles(Map<AnswerKey, Answer> answers) {
        return Shingles.of(letters(answers));
    }

    boolean isOfSameAgency(LongAnswer other) {
        return agency.equals(other.agency);
    }
}
