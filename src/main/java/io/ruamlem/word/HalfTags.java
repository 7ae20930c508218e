package io.ruamlem.word;

import io.ruamlem.model.Passage;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Tags that begin in a paragraph and do not end in it.
 *
 * @param texts of the paragraphs, with {@link #DONE} in the place of what is a tag, or was told to be none
 */
record HalfTags(List<Element> paragraphs, List<String> texts, MistakeList mistakes) {
    static final String DONE = "\uFFFC";

    private static final String BEGIN = "{{";
    private static final String END = "}}";

    void check() {
        for (int i = 0; i < texts.size(); i++) {
            mistakes.at(paragraphs.get(i));
            boolean isContinued = i > 0 && isOver(i - 1);
            if (isOver(i)) mistakes.add("over-paragraphs", Passage.quote(begin(i) + " ¶ " + end(i + 1)));
            else if (texts.get(i).contains(BEGIN)) mistakes.add("half-begun", Passage.quote(begin(i)));
            if (texts.get(i).contains(END) && !isContinued) mistakes.add("half-ended", Passage.quote(end(i)));
        }
    }

    private boolean isOver(int i) {
        return i + 1 < texts.size()
                && texts.get(i).contains(BEGIN)
                && texts.get(i + 1).contains(END)
                && paragraphs.get(i).getParentNode() == paragraphs.get(i + 1).getParentNode();
    }

    private String begin(int i) {
        var text = texts.get(i);
        return text.substring(text.lastIndexOf(BEGIN)).split(DONE)[0];
    }

    private String end(int i) {
        var parts = texts.get(i)
                .substring(0, texts.get(i).indexOf(END) + END.length())
                .split(DONE);
        return parts[parts.length - 1];
    }
}
