package io.ruamlem.word;

import io.ruamlem.model.Answer;
import io.ruamlem.model.Block;
import io.ruamlem.model.Paragraph;
import io.ruamlem.model.Run;
import io.ruamlem.model.Settings;
import java.util.List;

/** What is printed for an answer: the agency's words, or what the form's settings say instead; empty for nothing at all. */
final class Answers {
    static List<Block> blocks(Answer answer, Settings settings) {
        if (answer.isAnswered() || !answer.blocks().isEmpty()) return answer.blocks();
        var text = settings.textOf(answer.status());
        return text.isEmpty() ? List.of() : List.of(new Paragraph(List.of(Run.plain(text))));
    }

    private Answers() {}
}
