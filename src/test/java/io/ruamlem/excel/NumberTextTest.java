package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumberTextTest {
    private static final String DAY = "44999.5"; // 14 March 2023, noon

    @Test
    void numbers_without_format_are_shown_in_full_but_without_noise() {
        assertThat(general("0.30000000000000004")).isEqualTo("0.3");
        assertThat(general("1234567890123")).isEqualTo("1234567890123");
        assertThat(general("12.345678901")).isEqualTo("12.3456789");
        assertThat(general("-5")).isEqualTo("-5");
        assertThat(general("1E-12")).isEqualTo("1E-12");
        assertThat(general("1E+20")).isEqualTo("100000000000000000000");
        assertThat(general("x")).isEqualTo("x");
    }

    private static String general(String stored) {
        return thai(false).show(stored, NumberFormat.GENERAL);
    }

    @Test
    void decimals_are_rounded_as_people_do() {
        assertThat(shown("34.555", "0.00")).isEqualTo("34.56");
        assertThat(shown("0.125", "0.0%")).isEqualTo("12.5%");
        assertThat(shown("175601", "#,##0")).isEqualTo("175,601");
        assertThat(shown("812345678", "000-000-0000")).isEqualTo("081-234-5678");
        assertThat(shown("1234567890123", "0\\-0000\\-00000\\-00\\-0")).isEqualTo("1-2345-67890-12-3");
        assertThat(shown("1234.5", "t#,##0.00")).isEqualTo("๑,๒๓๔.๕๐");
    }

    @Test
    void dates_follow_the_calendar_and_the_language_of_their_pattern() {
        assertThat(shown(DAY, "[$-107041E]d mmm yyyy")).isEqualTo("14 มี.ค. 2566");
        assertThat(shown(DAY, "[$-D07041E]d mmmm yyyy;@")).isEqualTo("๑๔ มีนาคม ๒๕๖๖");
        assertThat(shown(DAY, "[$-th-TH,107]dddd d/m/yy")).isEqualTo("อังคาร 14/3/66");
        assertThat(shown(DAY, "[$-1070000]dd/mm/yyyy")).isEqualTo("14/03/2566");
        assertThat(shown(DAY, "[$-409]ddd d-mmm-yy h:mm AM/PM")).isEqualTo("Tue 14-Mar-23 12:00 PM");
        assertThat(shown(DAY, "d mmm bbbb")).isEqualTo("14 มี.ค. 2566");
        assertThat(shown(DAY, "\"วันที่ \"d\\.m\\.yyyy")).isEqualTo("วันที่ 14.3.2023");
    }

    @Test
    void dates_as_the_system_shows_them_are_buddhist_in_thai_unless_typed_so() {
        assertThat(thai(false).show(DAY, NumberFormat.of(14, ""))).isEqualTo("14/3/2566");
        assertThat(thai(false).show("243326", NumberFormat.of(14, ""))).isEqualTo("14/3/2566");
        assertThat(new NumberText(false, Locale.ENGLISH).show(DAY, NumberFormat.of(14, "")))
                .isEqualTo("14/3/2023");
    }

    @Test
    void minutes_are_told_from_months() {
        assertThat(shown("0.5104166667", "h:mm")).isEqualTo("12:15");
        assertThat(shown("0.5104166667", "mm:ss")).isEqualTo("15:00");
        assertThat(shown("45000.25", "m/yyyy hh:mm")).isEqualTo("3/2023 06:00");
        assertThat(shown("1.5", "[h]:mm")).isEqualTo("36:00");
    }

    @Test
    void days_may_count_from_1904() {
        assertThat(thai(true).show("43537", NumberFormat.of(164, "yyyy-mm-dd"))).isEqualTo("2023-03-14");
    }

    @Test
    void days_of_the_type_date_are_shown_like_numbers() {
        assertThat(thai(false).showDate("2023-03-14T12:00:00Z", NumberFormat.of(164, "d/m/yyyy h:mm")))
                .isEqualTo("14/3/2023 12:00");
        assertThat(thai(false).showDate("2023-03-14", NumberFormat.GENERAL)).isEqualTo("14/3/2566");
        assertThat(thai(false).showDate("soon", NumberFormat.GENERAL)).isEqualTo("soon");
    }

    @Test
    void a_pattern_that_makes_no_sense_shows_the_number() {
        assertThat(shown("12", "\"[")).isNotEmpty();
        assertThat(shown("-1", "d/m/yyyy")).isEqualTo("-1");
    }

    private static String shown(String stored, String pattern) {
        return thai(false).show(stored, NumberFormat.of(164, pattern));
    }

    private static NumberText thai(boolean from1904) {
        return new NumberText(from1904, Locale.forLanguageTag("th"));
    }
}
