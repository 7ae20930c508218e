package io.ruamlem.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedAnswersTest {
    private static final AnswerKey KEY = new AnswerKey("1.1/1", "spp1");
    private static final Place PLACE = new Place("north.xlsx", "นโยบาย 1", "C14");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain\n",
                "ผลการดำเนินงาน ๑๒๓",
                "“é” \u200B \uFFFF \u0E7F",
                "\uD83D\uDE00 half \uD83D",
                "\u0000\u0001\u007F\u0080\u00FF"
            })
    void no_letter_of_a_text_is_changed(String text) {
        assertThat(PackedText.of(text)).hasToString(text);
    }

    @Test
    void what_comes_out_is_what_was_put_in() {
        var looks = List.of(
                Run.plain("x".repeat(300)),
                new Run("bold", EnumSet.of(Emphasis.BOLD, Emphasis.SUBSCRIPT), "", ""),
                new Run("red", Set.of(), "FF0000", ""),
                new Run("here", EnumSet.allOf(Emphasis.class), "00FF00", "https://a.example"));
        var cells = List.of(
                new TableCell(0, 2, 1, Align.CENTER, List.of(new Paragraph(looks), picture("1"))),
                new TableCell(200, 1, 3, Align.GENERAL, List.of()));
        var rows = List.of(new TableRow(cells), new TableRow(List.of()));
        var answer =
                answer(new Paragraph(List.of()), new ListItem(3, "(๒)", looks), new Table(201, 1, rows), picture("2"));
        assertThat(packed(answer)).isEqualTo(Map.of(KEY, answer));
        assertThat(packed(answer).get(KEY)).isEqualTo(answer);
    }

    @Test
    void blocks_of_an_answer_stay_the_same_objects_while_it_is_held() {
        var held = packed(answer(new Paragraph(List.of(Run.plain("a"))))).get(KEY);
        assertThat(held.blocks().get(0)).isSameAs(held.blocks().get(0));
    }

    @Test
    void how_much_an_answer_holds_is_known_without_unpacking() {
        var row = new TableRow(
                List.of(new TableCell(0, 1, 1, Align.GENERAL, List.of(new Paragraph(List.of(Run.plain("ใน 2")))))));
        var answer =
                answer(new ListItem(0, "1)", List.of(Run.plain("กข"))), new Table(1, 0, List.of(row)), picture("ภาพ"));
        assertThat(Amount.of(packed(answer).get(KEY).blocks()))
                .isEqualTo(Amount.of(answer.blocks()))
                .isEqualTo(new Amount(0, 9, 1, 0, 1));
    }

    @Test
    void a_status_is_known_without_unpacking() {
        var nothing = new Answer(KEY, Status.NOTHING, List.of(), PLACE);
        assertThat(packed(nothing).status(KEY)).isEqualTo(Status.NOTHING);
        assertThat(packed(nothing).status(new AnswerKey("1.1/1", "spp2"))).isEqualTo(Status.MISSING);
        assertThat(packed(nothing).get(KEY).blocks()).isEmpty();
    }

    private static PackedAnswers packed(Answer answer) {
        var items = Map.of("1.0/1", 0, answer.key().item(), 1);
        return PackedAnswers.joined(
                List.of(
                        PackedAnswers.of(Map.of(answer.key(), answer), items),
                        PackedAnswers.of(Collections.emptyMap(), items)),
                items);
    }

    private static Answer answer(Block... blocks) {
        return new Answer(KEY, Status.ANSWERED, List.of(blocks), PLACE);
    }

    private static Picture picture(String caption) {
        var source = new PictureSource(Path.of("north.xlsx"), "xl/media/image1.png", PictureFormat.PNG, "00");
        return new Picture(source, PictureSize.ofPixels(4, 2), caption);
    }
}
