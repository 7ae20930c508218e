package io.ruamlem.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Align;
import io.ruamlem.model.GridCell;
import io.ruamlem.model.Line;
import io.ruamlem.model.Place;
import io.ruamlem.model.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeaderRowsTest {
    @Test
    void the_first_row_is_a_heading() {
        assertThat(count("ที่|โรงเรียน|จำนวน", "1|ก|25", "2|ข|30")).isEqualTo(1);
    }

    @Test
    void a_row_of_figures_is_none() {
        assertThat(count("1|โรงเรียน ก|25", "2|โรงเรียน ข|30")).isZero();
        assertThat(count("โรงเรียน ก|25|30.5%", "โรงเรียน ข|30|1,200")).isZero();
    }

    @Test
    void years_are_headings() {
        assertThat(count("รายการ|2565|๒๕๖๖", "งบ|10|20")).isEqualTo(1);
    }

    @Test
    void a_band_divided_below_makes_two_levels() {
        assertThat(count("โรงเรียน|นักเรียน>2", "|ชาย|หญิง", "ก|1|2", "ข|3|4")).isEqualTo(2);
    }

    @Test
    void bands_in_bands_make_three_levels() {
        assertThat(count("โรงเรียน|นักเรียน>4", "|ปี 2565>2|ปี 2566>2", "|ชาย|หญิง|ชาย|หญิง", "ก|1|2|3|4"))
                .isEqualTo(3);
        assertThat(count("ตาราง>5", "โรงเรียน|นักเรียน>4", "|ปี 2565>2|ปี 2566>2", "|ชาย|หญิง|ชาย|หญิง", "ก|1|2|3|4"))
                .isEqualTo(3);
    }

    @Test
    void merged_cells_that_reach_down_make_levels() {
        assertThat(count("ที่v2|โรงเรียนv2|นักเรียน>2", "||ชาย|หญิง", "1|ก|1|2"))
                .isEqualTo(2);
        assertThat(count("ที่v3|รวม>2", "|ก|ข", "|ค|ง", "1|2|3")).isEqualTo(3);
    }

    @Test
    void rows_merged_to_group_others_are_no_headings() {
        assertThat(count("อำเภอ|โรงเรียน", "เมืองv2|ก", "|ข", "นาv2|ค", "|ง")).isEqualTo(1);
        assertThat(count("เมืองv4|ก", "|ข", "|ค", "|ง", "นา|จ")).isZero();
    }

    @Test
    void a_band_over_data_is_not_divided_by_words() {
        assertThat(count("สรุปผล>3", "1|10|20", "2|30|40")).isEqualTo(1);
        assertThat(count("โรงเรียน|นักเรียน>2", "ก|10|20", "ข|30|40")).isEqualTo(1);
    }

    @Test
    void a_second_row_in_bold_above_rows_that_are_not_is_a_heading() {
        assertThat(count("*ที่|*รายการ|*จำนวน", "*(1)|*(2)|*(3)", "1|ก|5", "2|ข|6"))
                .isEqualTo(2);
        assertThat(count("*ที่|*รายการ", "*1|*ก", "*2|*ข")).isEqualTo(1);
    }

    @Test
    void never_all_rows_are_headings() {
        assertThat(count("ก|ข")).isZero();
        assertThat(count("กv2|ข", "|ค")).isZero();
        assertThat(count("รวม>2", "ชาย|หญิง")).isEqualTo(1);
    }

    /** Cells divided by bars: {@code v2} reaches down two rows, {@code >2} over two columns, {@code *} is bold. */
    private static int count(String... rows) {
        return HeaderRows.count(Stream.of(rows).map(HeaderRowsTest::line).toList());
    }

    private static Line line(String row) {
        var cells = new ArrayList<GridCell>();
        int column = 0;
        for (var typed : row.split("\\|", -1)) {
            var cell = cell(column, typed);
            if (!typed.isEmpty()) cells.add(cell);
            column += cell.columnSpan();
        }
        return new Line(Place.NONE, 1, cells, List.of());
    }

    private static GridCell cell(int column, String typed) {
        var text = typed.replaceAll("[v>]\\d|\\*", "");
        var run = typed.startsWith("*") ? Shown.bold(text) : Run.plain(text);
        return new GridCell(column, span(typed, '>'), span(typed, 'v'), Align.GENERAL, List.of(run));
    }

    private static int span(String typed, char sign) {
        int at = typed.indexOf(sign);
        return at < 0 ? 1 : typed.charAt(at + 1) - '0';
    }
}
