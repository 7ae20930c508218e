package io.ruamlem.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.ruamlem.model.Settings;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed into a cell, cleaning it ends, and what comes out is clean. */
class AnswerTextFuzzTest {
    private static final StatusWords WORDS = new StatusWords(new Settings(Map.of()));

    static Stream<String> typed() {
        return Stream.of(
                "1) ก\n  - ข\n2) ค",
                "<ol><li>ก</li><li><b>ข</b></li></ol>",
                "ดู(https://a.go.th/x?y=1), www.b.ac.th/นโยบาย หรือ a.b@c.go.th โทร. 02-123-4567",
                "น\u0E4D\u0E49า เเละ\u200B\u00AD\uF70A\u0E48\u0E3A",
                "- ไม่มี -",
                "1.1.1) ก &amp; ข &#39; <p style='x'>");
    }

    @MethodSource("typed")
    @FuzzTest(maxDuration = "1m")
    void text(String typed) {
        if (typed == null) return;
        var clean = TextCleaner.clean(typed);
        assertThat(TextCleaner.clean(clean)).isEqualTo(clean);
        assertThat(clean.chars()).allMatch(c -> c == '\n' || c >= ' ');
        AnswerText.blocks(List.of(TypedCell.of(typed)));
        WORDS.of(List.of(TypedCell.of(typed)));
    }
}
