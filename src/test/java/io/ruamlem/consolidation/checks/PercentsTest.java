package io.ruamlem.consolidation.checks;

import static io.ruamlem.consolidation.Checked.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PercentsTest {
    @Test
    void a_percent_that_does_not_follow_from_its_row_is_told() {
        assertThat(found("โรงเรียน|จำนวนทั้งหมด|จำนวนที่ผ่าน|ร้อยละ", "ก|12|10|83.33", "ข|18|12|83.33", "ค|20|๕|๒๕.๐๐"))
                .containsExactly("n F8 WRONG_PERCENT 83.33, 12 ÷ 18, 66.67");
    }

    @Test
    void halves_are_rounded_up_at_the_places_printed() {
        assertThat(found("ตัวชี้วัด|เป้าหมาย|ผล|ร้อยละ", "ก|20000|6911|34.55"))
                .containsExactly("n F7 WRONG_PERCENT 34.55, 6,911 ÷ 20,000, 34.56");
        assertThat(found("ตัวชี้วัด|เป้าหมาย|ผล|ร้อยละ", "ก|20000|6911|34.56")).isEmpty();
        assertThat(found("ตัวชี้วัด|เป้าหมาย|ผล|ร้อยละ", "ก|20,000|6,911|34.6%"))
                .isEmpty();
        assertThat(found("ตัวชี้วัด|เป้าหมาย|ผล|ร้อยละ", "ก|1,000|126|12.59", "ข|8|8|100"))
                .containsExactly("n F7 WRONG_PERCENT 12.59, 126 ÷ 1,000, 12.60");
    }

    @Test
    void the_part_stands_in_front_of_its_percent_and_one_whole_serves_several() {
        assertThat(found(
                        "โรงเรียน|ทั้งหมด|ผ่าน|ร้อยละ|ไม่ผ่าน|ร้อยละ",
                        "ก|50|40|80|10|20",
                        "ข|50|45|90|5|11",
                        "ค|40|30|75|10|25"))
                .containsExactly("n H8 WRONG_PERCENT 11, 5 ÷ 50, 10");
    }

    @ParameterizedTest
    @MethodSource("tablesThatAreRightOrUnclear")
    void where_it_is_not_clear_what_is_the_whole_nothing_is_said(List<String> rows) {
        assertThat(found(rows.toArray(String[]::new))).isEmpty();
    }

    static Stream<List<String>> tablesThatAreRightOrUnclear() {
        return Stream.of(
                List.of("โรงเรียน|จำนวนทั้งหมด|ผ่าน|ร้อยละ", "ก|3|1|33.33", "ข|3|2|66.67", "ค|7|7|100"),
                List.of("โรงเรียน|ชาย|หญิง|ร้อยละ", "ก|12|10|83.33", "ข|18|12|83.33"),
                List.of("อำเภอ|ผู้ร่วมกิจกรรม|ร้อยละ", "เมือง|320|91.40", "นาแก|185|88.10"),
                List.of("โรงเรียน|ทั้งหมด|ผ่าน|ร้อยละของปีก่อน", "ก|10|5|80", "ข|10|5|50"),
                List.of("โรงเรียน|ทั้งหมด|ผ่าน|ร้อยละ", "ก|10|5|12", "ข|10|5|13"),
                List.of("โรงเรียน|ทั้งหมด|ผ่าน|ร้อยละ", "ก|0|0|0", "ข|10|5|-"),
                List.of("โรงเรียน|ทั้งหมด|ผ่าน|ร้อยละ", "ก|10|5|50", "ข|20|20|100", "รวม|30|25|75"),
                List.of("โครงการ|งบทั้งหมด (ล้านบาท)|เบิกจ่าย|ร้อยละ", "ก|1.26|0.42|33.50", "ข|2.00|1.00|50.00"),
                List.of("ตัวชี้วัด|เป้าหมาย|ผล|ร้อยละ", "ก|ร้อยละ 80|85|106.25"),
                List.of("ตัวชี้วัด|เป้าหมาย|ผล|ร้อยละ", "ก|100|120|120"));
    }
}
