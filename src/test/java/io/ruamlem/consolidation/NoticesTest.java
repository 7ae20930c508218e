package io.ruamlem.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Form;
import io.ruamlem.model.Heading;
import io.ruamlem.model.Item;
import io.ruamlem.model.ItemKind;
import io.ruamlem.model.Node;
import io.ruamlem.model.Notice;
import io.ruamlem.model.Outline;
import io.ruamlem.model.Paragraph;
import io.ruamlem.model.Place;
import io.ruamlem.model.ReportSize;
import io.ruamlem.model.Run;
import io.ruamlem.model.Settings;
import io.ruamlem.model.Status;
import io.ruamlem.model.Volume;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Three policies of two questions, half of all that was said in the first, most of it by the second of two agencies. */
class NoticesTest {
    private static final List<Answer> ANSWERS = List.of(
            said("1a", "n", 100),
            said("1b", "s", 400),
            said("2a", "s", 300),
            said("3a", "n", 100),
            said("3b", "s", 100));

    private static final Volume WHOLE = whole("1000");

    @Test
    void a_report_within_the_bound_needs_no_word() {
        assertThat(notices(1000, 10_000)).isEmpty();
    }

    @Test
    void of_one_beyond_it_the_first_level_is_named_whose_volumes_are_all_within() {
        assertThat(notices(2000, 0)).containsExactly(new Notice(Notice.Code.LONG, List.of("2,000", "1,000", "policy")));
        assertThat(notices(2001, 0))
                .containsExactly(new Notice(Notice.Code.LONG, List.of("2,001", "1,000", "question")));
    }

    @Test
    void where_no_level_is_fine_enough_the_finest_is_named() {
        assertThat(notices(1_000_000, 0))
                .containsExactly(new Notice(Notice.Code.LONG_ANYHOW, List.of("1,000,000", "1,000", "question")));
    }

    @Test
    void a_volume_that_is_itself_too_long_is_measured_by_its_own_part() {
        var first = new Split("policy").parts(WHOLE.form()).get(0).of(WHOLE);
        assertThat(new Notices(WHOLE).of(() -> first, new ReportSize(1200, 0)))
                .containsExactly(new Notice(Notice.Code.LONG, List.of("1,200", "1,000", "question")));
    }

    @Test
    void more_than_ten_thousand_content_controls_are_told() {
        assertThat(notices(0, 10_001))
                .containsExactly(new Notice(Notice.Code.MANY_CONTROLS, List.of("10,001", "10,000")));
    }

    private static List<Notice> notices(long characters, long controls) {
        return new Notices(WHOLE).of(() -> WHOLE, new ReportSize(characters, controls));
    }

    private static Volume whole(String most) {
        var roots = Stream.of("1", "2", "3").map(NoticesTest::policy).toList();
        var form = new Form(
                new Settings(Map.of("warn_characters", most)),
                new Outline(List.of("policy", "question"), roots),
                List.of(new Agency("n", "North", "N", "", 1, ""), new Agency("s", "South", "S", "", 2, "")));
        var answers = ANSWERS.stream().collect(Collectors.toMap(Answer::key, answer -> answer));
        return new Volume(form, answers, Map.of(), List.of());
    }

    private static Node policy(String no) {
        var questions = Stream.of("a", "b")
                .map(letter -> new Node(
                        new Heading("question", letter, ""),
                        new Item(no + letter, ItemKind.TEXT, List.of(), "", false, List.of()),
                        Set.of(),
                        List.of()))
                .toList();
        return new Node(new Heading("policy", no, ""), Item.heading(no), Set.of(), questions);
    }

    private static Answer said(String item, String agency, int letters) {
        var text = new Paragraph(List.of(Run.plain("x".repeat(letters))));
        return new Answer(new AnswerKey(item, agency), Status.ANSWERED, List.of(text), Place.NONE);
    }
}
