package io.ruamlem.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Align;
import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Block;
import io.ruamlem.model.Entry;
import io.ruamlem.model.Form;
import io.ruamlem.model.GridCell;
import io.ruamlem.model.Heading;
import io.ruamlem.model.Item;
import io.ruamlem.model.ItemKind;
import io.ruamlem.model.Line;
import io.ruamlem.model.Node;
import io.ruamlem.model.Outline;
import io.ruamlem.model.Picture;
import io.ruamlem.model.PictureFormat;
import io.ruamlem.model.PictureSize;
import io.ruamlem.model.PictureSource;
import io.ruamlem.model.Place;
import io.ruamlem.model.ReturnedWorkbook;
import io.ruamlem.model.Run;
import io.ruamlem.model.Settings;
import io.ruamlem.model.Status;
import io.ruamlem.model.Stock;
import io.ruamlem.model.Table;
import io.ruamlem.model.TableCell;
import io.ruamlem.model.Volume;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConsolidationTest {
    private static final Instant MONDAY = Instant.parse("2023-07-10T02:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2023-07-11T02:00:00Z");

    private static final Form FORM = new Form(
            new Settings(Map.of("digits", "thai")),
            new Outline(
                    List.of("q"),
                    List.of(
                            item("a", ItemKind.TEXT, true),
                            item("t", ItemKind.TABLE, false, "x"),
                            item("b", ItemKind.TEXT, false, "y"))),
            List.of(new Agency("n", "North", "N", "x", 2, ""), new Agency("s", "South", "S", "x", 1, "")));

    @Test
    void the_newest_workbook_of_an_agency_is_used_and_the_older_one_named() {
        var volume = consolidated(
                returned("n", "new.xlsx", TUESDAY, entry("a", "", line(1, "new"))),
                returned("n", "old.xlsx", MONDAY, entry("a", "", line(1, "old"))));
        assertThat(text(volume, "a", "n")).isEqualTo("new");
        assertThat(codes(volume)).contains("OLDER_WORKBOOK old.xlsx");
    }

    @Test
    void a_copy_is_read_once() {
        var volume = consolidated(
                returned("n", "a.xlsx", MONDAY, entry("a", "", line(1, "one"))),
                returned("n", "b.xlsx", MONDAY, entry("a", "", line(1, "one"))));
        assertThat(codes(volume)).contains("SAME_WORKBOOK b.xlsx").doesNotContain("OLDER_WORKBOOK b.xlsx");
    }

    @Test
    void an_unknown_agency_and_a_missing_one_are_findings() {
        assertThat(codes(consolidated(returned("z", "z.xlsx", MONDAY, entry("a", "", line(1, "one"))))))
                .containsExactly("UNKNOWN_AGENCY z.xlsx", "NOT_RETURNED ", "NOT_RETURNED ");
    }

    @Test
    void what_was_not_asked_is_kept_and_told() {
        var volume = consolidated(
                returned("n", "n.xlsx", MONDAY, entry("a", "", line(1, "1")), entry("b", "", line(4, "unasked"))));
        assertThat(text(volume, "b", "n")).isEqualTo("unasked");
        assertThat(codes(volume)).contains("NOT_ASKED n.xlsx");
        assertThat(volume.agencies(volume.form().outline().itemsByKey().get("b")))
                .extracting(Agency::code)
                .containsExactly("n");
    }

    @Test
    void a_required_item_without_an_answer_is_a_finding_and_a_status_answers_it() {
        assertThat(codes(consolidated(returned("n", "n.xlsx", MONDAY)))).contains("REQUIRED_MISSING ");
        assertThat(codes(consolidated(returned("n", "n.xlsx", MONDAY, entry("a", "ไม่มี")))))
                .doesNotContain("REQUIRED_MISSING ");
    }

    @Test
    void what_means_nothing_is_a_status_and_an_answer_beside_a_status_stays() {
        var volume = consolidated(
                returned("n", "n.xlsx", MONDAY, entry("a", "", line(1, "- ไม่มี -"))),
                returned("s", "s.xlsx", MONDAY, entry("a", "ไม่เกี่ยวข้อง", line(1, "มีโครงการ"))));
        assertThat(volume.answers().get(new AnswerKey("a", "n")).status()).isEqualTo(Status.NOTHING);
        assertThat(text(volume, "a", "s")).isEqualTo("มีโครงการ");
        assertThat(codes(volume)).contains("STATUS_AND_ANSWER s.xlsx");
    }

    @Test
    void words_of_ones_own_for_nothing_are_kept() {
        var volume = consolidated(
                returned("n", "n.xlsx", MONDAY, entry("a", "", line(1, "ไม่ได้ดำเนินการในนโยบายนี้"))),
                returned("s", "s.xlsx", MONDAY, entry("a", "", line(1, "1)....... 2)......."))));
        assertThat(text(volume, "a", "n")).isEqualTo("ไม่ได้ดำเนินการในนโยบายนี้");
        assertThat(volume.answers().get(new AnswerKey("a", "n")).status()).isEqualTo(Status.NOTHING);
        assertThat(text(volume, "a", "s")).isEmpty();
        assertThat(volume.answers().get(new AnswerKey("a", "s")).status()).isEqualTo(Status.NOTHING);
    }

    @Test
    void text_pictures_and_pasted_tables_stay_in_their_order() {
        var volume = consolidated(returned(
                "n",
                "n.xlsx",
                MONDAY,
                entry(
                        "a",
                        "",
                        line(1, "before"),
                        pictured(2, "ภาพที่ ๓ ห้องเรียน"),
                        line(3, "h1", "h2"),
                        line(4, "1", "2"),
                        line(6, "after"))));
        assertThat(text(volume, "a", "n")).isEqualTo("before\n<ห้องเรียน>\n|h1|h2|\n|1|2|\nafter");
    }

    @Test
    void a_title_above_a_pasted_table_is_text_and_a_band_within_is_a_row() {
        var volume = consolidated(returned(
                "n",
                "n.xlsx",
                MONDAY,
                entry("a", "", line(1, "title"), line(2, "h1", "h2"), line(3, "band"), line(4, "1", "2"))));
        assertThat(text(volume, "a", "n")).isEqualTo("title\n|h1|h2|\n|band|\n|1|2|");
    }

    @Test
    void rows_of_a_table_item_keep_what_stands_beside_its_columns() {
        var volume = consolidated(returned("n", "n.xlsx", MONDAY, entry("t", "", line(2, "p", "s", "more"))));
        assertThat(text(volume, "t", "n")).isEqualTo("|p|s/more|");
    }

    @Test
    void a_sheet_of_the_agencys_own_stands_at_the_end_of_its_item() {
        var entry =
                new Entry("a", "", List.of(line(1, "text")), List.of(List.of(line(1, "x", "y"))), place("n.xlsx", 1));
        assertThat(text(consolidated(returned("n", "n.xlsx", MONDAY, entry)), "a", "n"))
                .isEqualTo("text\n|x|y|");
    }

    @Test
    void a_merged_cell_reaches_over_rows_that_are_there() {
        var merged = new GridCell(0, 1, 3, Align.GENERAL, List.of(Run.plain("a")));
        var sheet = List.of(
                new Line(
                        place("", 1),
                        1,
                        List.of(merged, new GridCell(1, 1, 1, Align.GENERAL, List.of(Run.plain("b")))),
                        List.of()),
                line(3, "", "d"),
                line(4, "e", "f"));
        var entry = new Entry("a", "", List.of(), List.of(sheet), Place.NONE);
        var table = (Table) consolidated(returned("n", "n.xlsx", MONDAY, entry))
                .answers()
                .get(new AnswerKey("a", "n"))
                .blocks()
                .get(0);
        assertThat(table.rows().get(0).cells()).extracting(TableCell::rowSpan).containsExactly(2, 1);
    }

    @Test
    void invisible_text_is_no_answer() {
        assertThat(consolidated(returned("n", "n.xlsx", MONDAY, entry("a", "", line(1, "\u00A0", "<p></p>"))))
                        .answers())
                .isEmpty();
    }

    @Test
    void the_order_of_the_files_changes_nothing() {
        var one = returned("n", "n.xlsx", MONDAY, entry("a", "", line(1, "one")));
        var two = returned("s", "s.xlsx", MONDAY, entry("a", "", line(1, "two")));
        assertThat(consolidated(one, two)).isEqualTo(consolidated(two, one));
    }

    @Test
    void printed_digits_are_thai_in_labels_and_answers_but_keys_stay() {
        var volume = PrintedDigits.of(
                consolidated(returned("n", "n.xlsx", MONDAY, entry("a", "", line(1, "10 คน https://a.example/1")))));
        assertThat(text(volume, "a", "n")).isEqualTo("๑๐ คน https://a.example/1");
        assertThat(volume.form().outline().roots().get(0).label()).isEqualTo("ข้อ ๑");
    }

    private static Volume consolidated(ReturnedWorkbook... workbooks) {
        var consolidation = new Consolidation(FORM);
        return consolidation.of(Stream.of(workbooks).map(consolidation::take).toList());
    }

    private static Node item(String key, ItemKind kind, boolean required, String... who) {
        var columns = kind == ItemKind.TABLE ? List.of("problem", "solution") : List.<String>of();
        return new Node(
                new Heading("q", "", "ข้อ 1"),
                new Item(key, kind, columns, "", required, List.of()),
                Set.of(who),
                List.of());
    }

    private static ReturnedWorkbook returned(String agency, String file, Instant saved, Entry... entries) {
        var own = Stream.of(entries)
                .map(entry -> new Entry(entry.key(), entry.status(), entry.lines(), entry.sheets(), place(file, 1)))
                .toList();
        return new ReturnedWorkbook(file, "", "", agency, Map.of(), saved, own, List.of(), Stock.NONE);
    }

    private static Entry entry(String key, String status, Line... lines) {
        return new Entry(key, status, List.of(lines), List.of(), Place.NONE);
    }

    private static Line line(int row, String... cells) {
        var all = new ArrayList<GridCell>();
        for (int i = 0; i < cells.length; i++)
            all.add(new GridCell(i, 1, 1, Align.GENERAL, List.of(Run.plain(cells[i]))));
        return new Line(place("", row), row, all, List.of());
    }

    private static Line pictured(int row, String caption) {
        var source = new PictureSource(Path.of("n.xlsx"), "xl/media/image1.png", PictureFormat.PNG, "00");
        return new Line(
                place("", row), row, List.of(), List.of(new Picture(source, PictureSize.ofPixels(4, 2), caption)));
    }

    private static Place place(String file, int row) {
        return new Place(file, "P1", "C" + row);
    }

    private static List<String> codes(Volume volume) {
        return volume.findings().stream()
                .map(finding -> finding.code() + " " + finding.place().file())
                .toList();
    }

    private static String text(Volume volume, String item, String agency) {
        Answer answer = volume.answers().get(new AnswerKey(item, agency));
        return answer.blocks().stream().map(ConsolidationTest::shown).collect(Collectors.joining("\n"));
    }

    private static String shown(Block block) {
        if (block instanceof Picture picture) return "<" + picture.caption() + ">";
        if (block instanceof Table table)
            return table.rows().stream()
                    .map(row -> row.cells().stream()
                            .map(ConsolidationTest::shown)
                            .collect(Collectors.joining("|", "|", "|")))
                    .collect(Collectors.joining("\n"));
        return Shown.blocks(List.of(block)).replaceAll("\\{(.*?) -> .*?}", "$1");
    }

    private static String shown(TableCell cell) {
        return cell.blocks().stream().map(ConsolidationTest::shown).collect(Collectors.joining("/"));
    }
}
