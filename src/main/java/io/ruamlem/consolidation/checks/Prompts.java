package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Finding;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Node;
import java.util.List;
import java.util.Locale;
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

    @Override
    public Stream<Finding> of(Said said) {
        var prompts = prompts(said.item());
        if (isRepeated(said.letters(), prompts))
            return Stream.of(Finding.questionRepeated(said.place(), said.item(), said.text()));
        var instructions = instructions(said.item(), prompts);
        var labels = labels(said.item(), prompts);
        if (Stream.concat(labels.stream(), instructions.stream()).noneMatch(said.letters()::contains))
            return Stream.empty();
        return said.lines()
                .filter(line -> isLeft(Letters.of(line.text()), labels, instructions))
                .map(line -> Finding.promptLeft(line.place(), said.item(), line.text()));
    }

    /** The question, the same without what is explained in parentheses, and the hint. */
    private static List<String> prompts(Node item) {
        return Stream.of(
                        item.label(),
                        beforeParenthesis(item.label()),
                        item.item().hint())
                .map(Letters::of)
                .filter(prompt -> prompt.length() >= SHORTEST)
                .distinct()
                .toList();
    }

    private static String beforeParenthesis(String label) {
        int parenthesis = label.indexOf('(');
        return parenthesis < 0 ? label : label.substring(0, parenthesis);
    }

    private static boolean isRepeated(String answer, List<String> prompts) {
        return answer.length() >= SHORTEST
                && prompts.stream().anyMatch(prompt -> isAlike(withoutNumber(answer), prompt));
    }

    private static boolean isAlike(String answer, String prompt) {
        return answer.length() >= prompt.length() * MOST && prompt.contains(answer);
    }

    /** What nobody writes into an answer of his own. */
    private static List<String> instructions(Node item, List<String> prompts) {
        var hint = Letters.of(item.item().hint());
        return Stream.concat(
                        PLACEHOLDERS.stream(),
                        prompts.stream().filter(prompt -> prompt.length() >= UNMISTAKABLE || prompt.equals(hint)))
                .toList();
    }

    /** What is a prompt if it stands alone on its line. */
    private static List<String> labels(Node item, List<String> prompts) {
        return Stream.concat(prompts.stream(), item.item().columns().stream().map(Letters::of))
                .toList();
    }

    private static boolean isLeft(String line, List<String> labels, List<String> instructions) {
        return labels.contains(withoutNumber(line)) || instructions.stream().anyMatch(line::contains);
    }

    private static String withoutNumber(String letters) {
        int start = 0;
        while (start < letters.length() && Character.isDigit(letters.charAt(start))) start++;
        return letters.substring(start);
    }
}
