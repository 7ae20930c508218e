package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Finding;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** An answer that is nothing but its question, or that still holds the question, the hint or the workbook's own words. */
final class Prompts implements Check {
    /** Letters; shorter questions are words that answers are made of as well: {@code ผลการดำเนินงาน}. */
    private static final int SHORTEST = 15;

    /** Letters; a question as long as this was not written anew by the one who answers, wherever it stands. */
    private static final int UNMISTAKABLE = 60;

    /** How much of a question an answer must be to be called a mere repetition. */
    private static final double MOST = 0.6;

    private static final List<String> PLACEHOLDERS = Stream.of(Locale.ENGLISH, Locale.forLanguageTag("th"))
            .map(language -> Letters.of(Messages.in(language).text("blank.caption")))
            .toList();

    /**
     * What of an item may be found in its answers.
     *
     * @param all the question, the same without what is explained in parentheses, and the hint
     * @param labels what is a prompt if it stands alone on its line
     * @param instructions what nobody writes into an answer of his own
     */
    private record Asked(List<String> all, List<String> labels, List<String> instructions) {
        static Asked of(Node item) {
            var hint = Letters.of(item.item().hint());
            var all = Stream.of(Letters.of(item.label()), Letters.of(beforeParenthesis(item.label())), hint)
                    .filter(prompt -> prompt.length() >= SHORTEST)
                    .distinct()
                    .toList();
            var columns = item.item().columns().stream().map(Letters::of);
            var unmistakable = all.stream().filter(prompt -> prompt.length() >= UNMISTAKABLE || prompt.equals(hint));
            return new Asked(
                    all,
                    Stream.concat(all.stream(), columns).toList(),
                    Stream.concat(PLACEHOLDERS.stream(), unmistakable).toList());
        }

        private static String beforeParenthesis(String label) {
            int parenthesis = label.indexOf('(');
            return parenthesis < 0 ? label : label.substring(0, parenthesis);
        }

        boolean isIn(String answer) {
            return isAnyIn(answer, labels) || isAnyIn(answer, instructions);
        }

        boolean isLeftOn(String line) {
            return labels.contains(withoutNumber(line)) || isAnyIn(line, instructions);
        }
    }

    private final Map<String, Asked> asked = new HashMap<>();

    /** @param items by key */
    Prompts(Map<String, Node> items) {
        items.forEach((key, item) -> asked.put(key, Asked.of(item)));
    }

    @Override
    public void find(Said said, Consumer<Finding> found) {
        var prompts = asked.get(said.item().key());
        if (isRepeated(said.letters(), prompts.all))
            found.accept(Finding.questionRepeated(said.place(), said.item(), said.text()));
        else if (prompts.isIn(said.letters())) findLeft(said, prompts, found);
    }

    private static boolean isRepeated(String answer, List<String> prompts) {
        if (answer.length() < SHORTEST) return false;
        var own = withoutNumber(answer);
        for (var prompt : prompts) if (own.length() >= prompt.length() * MOST && prompt.contains(own)) return true;
        return false;
    }

    private static void findLeft(Said said, Asked prompts, Consumer<Finding> found) {
        for (var line : said.lines())
            if (prompts.isLeftOn(Letters.of(line.text())))
                found.accept(Finding.promptLeft(line.place(), said.item(), line.text()));
    }

    private static boolean isAnyIn(String text, List<String> parts) {
        for (var part : parts) if (text.contains(part)) return true;
        return false;
    }

    private static String withoutNumber(String letters) {
        int start = 0;
        while (start < letters.length() && Character.isDigit(letters.charAt(start))) start++;
        return letters.substring(start);
    }
}
