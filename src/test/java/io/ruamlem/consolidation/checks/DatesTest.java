package io.ruamlem.consolidation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.consolidation.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 กุมภาพันธ์ 2566",
                "๓๑ กุมภาพันธ์ ๒๕๖๖",
                "31 มิถุนายน",
                "29 กุมภาพันธ์ 2566",
                "29 ก.พ. 66",
                "31 เม.ย. 2566",
                "31 พ.ย. พ.ศ. 2565",
                "13/13/2566",
                "32/1/2566",
                "31/9/2566"
            })
    void days_that_do_not_exist(String date) {
        assertThat(found("อบรมครูเมื่อวันที่ " + date + " ณ ห้องประชุม"))
                .containsExactly("n C6 IMPOSSIBLE_DATE " + date);
    }

    @ParameterizedTest
    @CsvSource({
        "15 มีนาคม 2576",
        "๑ ตุลาคม ๒๕๖๖",
        "15 มี.ค. 2567",
        "15 มี.ค. 76",
        "2/10/2566",
        "3 มกราคม พ.ศ. 2657",
        "9 มิถุนายน 2024"
    })
    void days_behind_the_end_of_the_fiscal_year(String date) {
        assertThat(found("ประชุมคณะกรรมการเมื่อวันที่ " + date))
                .containsExactly("n C6 DATE_AFTER_ROUND " + date + ", 30/9/2566");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "กำหนดจัดประชุมวันที่ 29 กุมภาพันธ์ 2567",
                "ประชุมเมื่อวันที่ 30 กันยายน 2566",
                "ประกาศที่ 41/2566 ลงวันที่ 9 ธันวาคม พ.ศ. 2565",
                "จะดำเนินการในวันที่ 15 ตุลาคม 2566",
                "กำหนดจัดอบรมวันที่ 15 - 17 พฤศจิกายน 2566",
                "ระยะเวลา 1 ตุลาคม 2565 - 31 ธันวาคม 2566",
                "แผนพัฒนาการศึกษา พ.ศ. 2566-2570 ยุทธศาสตร์ชาติ 20 ปี 2580",
                "ภาคเรียนที่ 1/2566 ครั้งที่ 2/2566 ที่ ศธ 04012/2566",
                "ครั้งที่ 45 มีนาคม 2566",
                "โทร. 042-99-0100 บ้านเลขที่ 99/12/3 หมู่ 4",
                "แล้วเสร็จภายในวันที่ 30 ก.ย. 67",
                "เลขานุการ ก.ค.ศ. จำนวน 31 ก.พ. อนุมัติ",
                "เดือน มี.ค. 25 คน เดือน 15 เม.ย. 90 คน",
                "ส่งข้อมูล 5/25/2023 โดยระบบ",
                "ข้อ 31 มิ.ย.",
                "เวลา 08.30 มีนาคม 2566",
                "ปี 2566 มีนาคม",
                "พ.ศ. 2566 กุมภาพันธ์ 2566"
            })
    void what_is_to_come_and_what_is_no_date_is_left_alone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void the_last_day_may_be_set_and_without_any_nothing_is_late() {
        assertThat(new Checked()
                        .set("until", "31 มีนาคม 2566")
                        .answer("n", "a", "ประชุมเมื่อ 1 เมษายน 2566")
                        .findings())
                .containsExactly("n C6 DATE_AFTER_ROUND 1 เมษายน 2566, 31/3/2566");
        assertThat(Checked.found("ประชุมเมื่อ 1 เมษายน 2599")).isEmpty();
    }

    private static List<String> found(String text) {
        return new Checked().set("fiscal_year", "2566").answer("n", "a", text).findings();
    }
}
