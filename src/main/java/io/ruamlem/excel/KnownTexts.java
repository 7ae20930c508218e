package io.ruamlem.excel;

import io.ruamlem.model.Form;
import io.ruamlem.model.Node;
import io.ruamlem.model.ThaiMarks;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every text that we wrote into a workbook; what else stands in a locked cell or a comment was typed by the agency.
 *
 * @param ofList that stand on the tab of what is to be mended
 * @param remarks lines of our comments, the longest first
 */
record KnownTexts(Set<String> ofForm, Set<String> ofWorkbook, Set<String> ofList, List<String> remarks) {
    static final KnownTexts NONE = new KnownTexts(Set.of(), Set.of(), Set.of(), List.of());

    static KnownTexts of(Form form) {
        var texts = folded(form.outline().nodes().flatMap(KnownTexts::texts).toList());
        return new KnownTexts(texts, Set.of(), Set.of(), List.of());
    }

    private static Stream<String> texts(Node node) {
        return Stream.concat(
                Stream.of(node.no(), node.label(), node.title(), node.item().hint()), node.item().columns().stream());
    }

    /** And what the workbook itself says is ours. */
    KnownTexts with(Identity.Texts texts) {
        var longestFirst = folded(texts.remarks()).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return new KnownTexts(ofForm, folded(texts.blank()), folded(texts.listed()), longestFirst);
    }

    boolean contains(String text) {
        var folded = fold(text);
        return ofForm.contains(folded) || ofWorkbook.contains(folded);
    }

    boolean isListed(String text) {
        return ofList.contains(fold(text));
    }

    /** What is left of a comment without our lines: people type below, above and between them. */
    String typed(String comment) {
        var folded = fold(comment);
        var typed = folded;
        for (var remark : remarks) typed = typed.replace(remark, "");
        return typed.equals(folded) ? comment : typed.strip();
    }

    private static Set<String> folded(Collection<String> texts) {
        var folded = new HashSet<String>();
        for (var text : texts) folded.add(fold(text));
        folded.remove("");
        return folded;
    }

    /** The text for comparison: programs change white space and the order of Thai marks when they save. */
    static String fold(String text) {
        if (isFolded(text)) return text;
        var folded = new StringBuilder(text.length());
        boolean isGap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                isGap = !folded.isEmpty();
                continue;
            }
            if (isGap) folded.append(' ');
            isGap = false;
            folded.append(c);
        }
        var spaced = folded.toString();
        return isFolded(spaced) ? spaced : Normalizer.normalize(spaced, Normalizer.Form.NFC);
    }

    /** Sees it of most texts, without the cost of normalizing: Latin and Thai with single spaces and marks in order. */
    private static boolean isFolded(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? before == ' ' : !isPlain(c) || ThaiMarks.areOutOfOrder(before, c)) return false;
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < '\u007F' || c > '\u0E00' && c < '\u0E80' || c > '\u200F' && c < '\u2028';
    }
}
