package io.ruamlem.excel;

import io.ruamlem.model.Form;
import io.ruamlem.model.Node;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every text that we wrote into a workbook; what else stands in a locked cell was typed by the agency. */
record KnownTexts(Set<String> ofForm, Set<String> ofWorkbook) {
    static KnownTexts of(Form form) {
        return new KnownTexts(folded(form.outline().nodes().flatMap(KnownTexts::texts)), Set.of());
    }

    private static Stream<String> texts(Node node) {
        return Stream.concat(
                Stream.of(node.no(), node.label(), node.title(), node.item().hint()), node.item().columns().stream());
    }

    /** @param texts that the workbook itself lists as ours */
    KnownTexts with(Collection<String> texts) {
        return new KnownTexts(ofForm, folded(texts.stream()));
    }

    boolean contains(String text) {
        var folded = fold(text);
        return ofForm.contains(folded) || ofWorkbook.contains(folded);
    }

    private static Set<String> folded(Stream<String> texts) {
        return texts.map(KnownTexts::fold).filter(text -> !text.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** The text for comparison: programs change white space and the order of Thai marks when they save. */
    static String fold(String text) {
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
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }
}
