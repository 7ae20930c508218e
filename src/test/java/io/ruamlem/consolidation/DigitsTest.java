package io.ruamlem.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Run;
import io.ruamlem.model.Settings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {
    private final Digits thai = digits("thai");

    private static Digits digits(String setting) {
        return Digits.of(new Settings(Map.of("digits", setting)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1)                          | ๑)
            1.1.1                       | ๑.๑.๑
            ม.1-3 ปี 2566               | ม.๑-๓ ปี ๒๕๖๖
            พ.ศ.2566                    | พ.ศ.๒๕๖๖
            1,234.50 บาท (83.33%)       | ๑,๒๓๔.๕๐ บาท (๘๓.๓๓%)
            ภาคเรียนที่ 1/2566          | ภาคเรียนที่ ๑/๒๕๖๖
            09.30 น.                    | ๐๙.๓๐ น.
            โทร 1579                    | โทร ๑๕๗๙
            Coding 5 คน                 | Coding ๕ คน
            0.5 และ 0 คน                | ๐.๕ และ ๐ คน
            0812345678901               | ๐๘๑๒๓๔๕๖๗๘๙๐๑
            1-2345-67890-12-3           | ๑-๒๓๔๕-๖๗๘๙๐-๑๒-๓
            COVID-19 มี 3 ระลอก         | COVID-19 มี ๓ ระลอก
            โทร 02-123-4567 ต่อ 12 ทุก 5 วัน | โทร 02-123-4567 ต่อ 12 ทุก ๕ วัน
            https://a.go.th/1 ครั้งที่2 | https://a.go.th/1 ครั้งที่๒
            """)
    void figures_become_thai(String typed, String printed) {
        assertThat(thai.text(typed)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://spm18.go.th/a?b=1&c=22",
                "www.moe66.go.th",
                "spm18@obec.go.th",
                "spm18.go.th",
                "youtu.be/qy-9kzC?t=12",
                "0 4299 0123",
                "0-2628-5608",
                "02-628-5608-9",
                "08 1234 5678",
                "0812345678",
                "081-234-5678",
                "02-123-4567 ต่อ 123",
                "+66 2 123 4567",
                "+66812345678",
                "report1.pdf",
                "แผน2566.docx",
                "v2.1",
                "COVID-19",
                "5G",
                "B5",
                "ITA2566",
                "PM2.5"
            })
    void figures_that_must_stay_stay(String typed) {
        assertThat(thai.text("ดู " + typed + " ได้")).isEqualTo("ดู " + typed + " ได้");
    }

    @Test
    void arabic_turns_every_thai_figure() {
        assertThat(digits("arabic").text("๑.๒ ปี ๒๕๖๖ spm๑๘.go.th 3")).isEqualTo("1.2 ปี 2566 spm18.go.th 3");
    }

    @Test
    void as_typed_changes_nothing() {
        assertThat(digits("as typed").text("๑ 2 ๓")).isEqualTo("๑ 2 ๓");
    }

    @Test
    void runs_are_turned_as_one_text() {
        var runs = List.of(Run.plain("COVID-"), Shown.bold("19 ปี 25"), Run.plain("66"));

        assertThat(Shown.runs(thai.runs(runs))).isEqualTo("COVID-*19 ปี ๒๕*๖๖");
    }

    @Test
    void a_link_whose_text_is_its_address_stays() {
        var runs = List.of(link("192.168.1.1/5"), Run.plain(" และ "), link("แผ่นที่ 5"));

        assertThat(Shown.runs(thai.runs(runs)))
                .isEqualTo("{192.168.1.1/5 -> http://192.168.1.1/5} และ {แผ่นที่ ๕ -> http://192.168.1.1/5}");
    }

    private static Run link(String text) {
        return new Run(text, Set.of(), "", "http://192.168.1.1/5");
    }

    @Test
    void runs_without_figures_are_given_back_themselves() {
        var runs = List.of(Run.plain("ไม่มีตัวเลข"), Shown.bold("COVID-19"));

        assertThat(thai.runs(runs)).isSameAs(runs);
    }
}
