package io.ruamlem.consolidation.checks;

import static io.ruamlem.consolidation.Checked.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TotalsTest {
    @Test
    void a_total_that_does_not_add_up_is_told_with_its_cell_and_the_sum() {
        assertThat(found("อำเภอ|นักเรียน|ครู", "เมือง|75,601|120", "นาแก|100,000|80", "รวม|175,512|200"))
                .containsExactly("n D9 WRONG_TOTAL นักเรียน, 175,512, 175,601");
    }

    @Test
    void thai_figures_dashes_and_blanks_are_numbers() {
        assertThat(found("ที่|โรงเรียน|จำนวน", "๑|ก|๑,๒๐๐", "๒|ข|-", "๓|ค|", "๔|ง|๓๔", "|รวมทั้งสิ้น|๑,๒๔๓"))
                .containsExactly("n E11 WRONG_TOTAL จำนวน, 1,243, 1,234");
        assertThat(found("ที่|โรงเรียน|จำนวน", "๑|ก|๑,๒๐๐", "๒|ข|-", "๓|ค|", "๔|ง|๓๔", "|รวมทั้งสิ้น|๑,๒๓๔"))
                .isEmpty();
    }

    @Test
    void each_column_is_added_by_itself() {
        assertThat(found("กิจกรรม|ชาย|หญิง|รวม", "ค่ายวิทย์|10|12|22", "ค่ายภาษา|8|9|17", "รวม|18|22|39"))
                .containsExactly("n E9 WRONG_TOTAL หญิง, 22, 21");
    }

    @Test
    void subtotals_and_the_sum_of_all_are_told_apart() {
        assertThat(found("โรงเรียน|จำนวน", "ก|1", "ข|2", "รวม|3", "ค|4", "ง|5", "รวม|8", "รวมทั้งสิ้น|12"))
                .containsExactly("n D12 WRONG_TOTAL จำนวน, 8, 9");
        assertThat(found("โรงเรียน|จำนวน", "ก|10", "ข|20", "รวม|30", "ค|40", "ง|50", "รวม|90", "รวมทั้งสิ้น|121"))
                .containsExactly("n D13 WRONG_TOTAL จำนวน, 121, 120");
    }

    @Test
    void a_table_of_the_english_kind_too() {
        assertThat(found("school|pupils", "A|10", "B|20", "Total|31"))
                .containsExactly("n D9 WRONG_TOTAL pupils, 31, 30");
    }

    @Test
    void satang_are_added_exactly() {
        assertThat(found("รายการ|งบประมาณ (บาท)", "วัสดุ|1,250.50", "อาหาร|3,200.25", "รวม|4,460.75"))
                .containsExactly("n D9 WRONG_TOTAL งบประมาณ (บาท), 4,460.75, 4,450.75");
        assertThat(found("รายการ|งบ", "ก|0.1", "ข|0.2", "รวม|0.3")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tablesThatAreRightOrUnclear")
    void where_anything_else_may_be_meant_nothing_is_said(List<String> rows) {
        assertThat(found(rows.toArray(String[]::new))).isEmpty();
    }

    static Stream<List<String>> tablesThatAreRightOrUnclear() {
        return Stream.of(
                List.of("โรงเรียน|จำนวน", "ก|1", "ข|2", "รวม|3"),
                List.of("โรงเรียน|จำนวน", "ก|1", "ข|2", "รวม|3", "ค|4", "ง|5", "รวม|9", "รวมทั้งสิ้น|12"),
                List.of("โรงเรียน|จำนวน", "ก|1", "ข|2", "รวม|3", "ค|4", "ง|5", "รวมทั้งหมด|12"),
                List.of("โรงเรียน|ร้อยละ", "ก|80.5", "ข|90.5", "รวม|171.5"),
                List.of("โรงเรียน|คะแนนเฉลี่ย", "ก|80", "ข|90", "รวม|85"),
                List.of("วิชา|ผลสอบ", "ไทย|45.2", "คณิต|30.8", "รวม|38.0"),
                List.of("โรงเรียน|จำนวน", "ก|20 คน", "ข|30 คน", "รวม|55"),
                List.of("โรงเรียน|จำนวน", "ก|20", "ข|ประมาณ 30", "รวม|55"),
                List.of("กลุ่ม|จำนวน", "1. ครู|50", "1.1 ชาย|20", "1.2 หญิง|30", "2. นักเรียน|100", "รวม|150"),
                List.of("กลุ่ม|จำนวน", "ครู|50", "- ชาย|20", "- หญิง|30", "นักเรียน|100", "รวม|150"),
                List.of("โรงเรียน|จำนวน", "ก|20", "ข|30", "ฯลฯ|", "รวม|252"),
                List.of("สังกัด|จำนวน", "สพป.|20", "สพม.|30", "ทั้งหมดในจังหวัด|80", "รวม|90"),
                List.of("สังกัด|จำนวน", "สพป. เขต 1|20", "สพป. เขต 2|30", "รวม สพป.|50", "เอกชน|12", "รวม|65"),
                List.of("สังกัด|ปี 2566|ที่", "ก|2|1", "ข|3|2", "รวม|5|9"),
                List.of("โครงการ|โรงเรียนที่เข้าร่วม", "ก|25", "ข|25", "ค|20", "รวม|25"),
                List.of("โครงการ|จำนวน", "รวมพลังเครือข่าย|25", "อ่านออกเขียนได้|25", "พี่ดูแลน้อง|20"),
                List.of("โรงเรียน|จำนวน", "รวม|10", "ก|4", "ข|7"),
                List.of("โรงเรียน|จำนวน", "ก|4", "รวม|5"),
                List.of("โรงเรียน|เงิน (ล้านบาท)", "ก|1.26", "ข|2.55", "ค|0.33", "รวม|4.15"),
                List.of("ตัวชี้วัด|จำนวน", "ก|4", "ข|7", "ร้อยละ|63", "รวม|11"),
                List.of("ระดับ|ชาย|หญิง", "ป.1|4|7", "ป.2|5|8", "รวม||"),
                List.of("โรงเรียน|จำนวน", "ก|-4", "ข|7", "รวม|5"));
    }
}
