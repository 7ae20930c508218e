package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Form;
import io.ruamlem.model.Heading;
import io.ruamlem.model.Item;
import io.ruamlem.model.ItemKind;
import io.ruamlem.model.Node;
import io.ruamlem.model.Outline;
import io.ruamlem.model.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hidden column A is deleted, rubbed out or typed over; the labels we wrote still stand. */
class LostMarksTest {
    private static final String READ = """
            item 1.1/1 t!C3
              3 [0] ปลูกป่า
            item 1.1/2 t!C6
              6 [0] ฝน
              6 [1] หลังคา
            item 1.1/3 t!C8 ไม่มี
            """;

    @TempDir
    Path folder;

    @Test
    void all_marks_gone_the_items_are_known_by_their_labels_and_told() {
        var book = ReturnedBook.of("t", """
                |      |1 ความปลอดภัย
                |      |1) ดำเนินการอย่างไร
                |      |ปลูกป่า
                |      |2) ปัญหา
                |      |ปัญหา |ข้อเสนอแนะ
                |      |ฝน    |หลังคา
                |      |3) ผลเป็นอย่างไร
                |ไม่มี |
                """);
        assertThat(book.read(folder)).isEqualTo(READ + "KEYS_LOST t!C2 1.1/1, 1.1/2, 1.1/3\n");
    }

    @Test
    void with_column_a_deleted_places_are_those_that_people_see() {
        var book = ReturnedBook.of("t", """
                      |1 ความปลอดภัย
                      |1) ดำเนินการอย่างไร
                      |ปลูกป่า
                      |2) ปัญหา
                      |ปัญหา |ข้อเสนอแนะ
                      |ฝน    |หลังคา
                      |3) ผลเป็นอย่างไร
                ไม่มี |
                """);
        assertThat(book.read(folder)).isEqualTo(READ.replace("!C", "!B") + "KEYS_LOST t!B2 1.1/1, 1.1/2, 1.1/3\n");
    }

    @Test
    void what_stands_in_columns_put_before_the_first_is_told() {
        var book = ReturnedBook.of("t", """
                ตรวจแล้ว |#     |   |1 ความปลอดภัย
                         |1.1/1 |   |1) ดำเนินการอย่างไร
                         |1.1/1 |   |ปลูกป่า
                """);
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!D3
                          3 [0] ปลูกป่า
                        STRAY_TEXT t!A1 ตรวจแล้ว
                        """);
    }

    @Test
    void a_label_that_lost_its_mark_does_not_end_up_in_the_answer_above() {
        var book = ReturnedBook.of("t", """
                #     | |1 ความปลอดภัย
                1.1/1 | |1) ดำเนินการอย่างไร
                1.1/1 | |ปลูกป่า
                      | |3) ผลเป็นอย่างไร
                1.1/3 | |ดี
                """);
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C3
                          3 [0] ปลูกป่า
                        item 1.1/3 t!C5
                          5 [0] ดี
                        KEYS_LOST t!C4 1.1/3
                        """);
    }

    @Test
    void what_was_typed_over_a_mark_is_told() {
        var book = ReturnedBook.of("t", """
                1.1/1 | |1) ดำเนินการอย่างไร
                1.1/1 | |ปลูกป่า
                โอเค  | |3) ผลเป็นอย่างไร
                      | |ดี
                """);
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 [0] ปลูกป่า
                        item 1.1/3 t!C4
                          4 [0] ดี
                        STRAY_TEXT t!A3 โอเค
                        KEYS_LOST t!C3 1.1/3
                        """);
    }

    @Test
    void an_answer_that_repeats_a_question_stays_an_answer() {
        var book = ReturnedBook.of("t", """
                1.1/1 | |1) ดำเนินการอย่างไร
                1.1/1 | |1) ดำเนินการอย่างไร
                      | |3) ผลเป็นอย่างไร
                1.1/3 | |3) ผลเป็นอย่างไร
                1.1/3 | |ดี
                """);
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 [0] 1) ดำเนินการอย่างไร
                          3 [0] 3) ผลเป็นอย่างไร
                        item 1.1/3 t!C5
                          5 [0] ดี
                        """);
    }

    @Test
    void a_question_that_is_asked_under_two_headings_is_known_by_the_heading_above_it() {
        var book = ReturnedBook.of("t", """
                | |1 น้ำ
                | |1) ผล
                | |ใส
                | |2 ดิน
                | |1) ผล
                | |ดำ
                """);
        assertThat(read(book)).isEqualTo("""
                        item 1/1 t!C3
                          3 [0] ใส
                        item 2/1 t!C6
                          6 [0] ดำ
                        KEYS_LOST t!C2 1/1, 2/1
                        """);
    }

    @Test
    void a_question_that_could_be_either_of_two_is_not_guessed() {
        assertThat(read(ReturnedBook.of("t", "| |1) ผล\n| |ใส"))).isEqualTo("STRAY_SHEET t! 1) ผล | ใส\n");
    }

    private String read(ReturnedBook book) {
        var form = new Form(
                new Settings(Map.of()),
                new Outline(List.of("topic", "prompt"), List.of(topic("1", "น้ำ"), topic("2", "ดิน"))),
                List.of());
        return ReturnedText.of(new WorkbookReader(form).read(book.save(folder), "north.xlsx"));
    }

    private static Node topic(String no, String label) {
        var item = new Item(no + "/1", ItemKind.TEXT, List.of(), "", false, List.of());
        var prompt = new Node(new Heading("prompt", "1)", "ผล"), item, Set.of(), List.of());
        return new Node(new Heading("topic", no, label), Item.heading(no), Set.of(), List.of(prompt));
    }
}
