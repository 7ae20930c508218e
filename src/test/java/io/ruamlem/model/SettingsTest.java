package io.ruamlem.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final LocalDate LAST = LocalDate.of(2023, 9, 30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/9/2566",
                "30/09/2023",
                "30 กันยายน 2566",
                "30 ก.ย. 66",
                "30 ก. ย. 2566",
                "๓๐ กันยายน พ.ศ. ๒๕๖๖",
                "2023-09-30"
            })
    void the_last_day_of_the_round_is_written_as_officers_write_it(String day) {
        assertThat(new Settings(Map.of("until", day)).until()).contains(LAST);
    }

    @Test
    void without_it_the_fiscal_year_ends_with_september() {
        assertThat(new Settings(Map.of("fiscal_year", "2566")).until()).contains(LAST);
        assertThat(new Settings(Map.of("fiscal_year", "ปีงบประมาณ พ.ศ. ๒๕๖๖")).until())
                .contains(LAST);
        assertThat(new Settings(Map.of("fiscal_year", "2566-2570")).until()).isEmpty();
        assertThat(new Settings(Map.of()).until()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3000000", "3,000,000", " 3000000 ", "๓๐๐๐๐๐๐"})
    void a_count_is_written_as_officers_write_it(String typed) {
        assertThat(Settings.count(typed)).hasValue(3_000_000);
        assertThat(new Settings(Map.of("warn_characters", typed)).warnCharacters())
                .isEqualTo(3_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "0", "many", "2.5", "3 MB", "1234567890123"})
    void anything_else_is_no_count(String typed) {
        assertThat(Settings.count(typed)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void a_kind_of_finding_has_its_own_level_unless_the_form_gives_it_another(FindingCode code) {
        var name = "finding." + code.name().toLowerCase();
        assertThat(new Settings(Map.of()).levelOf(code)).contains(code.level());
        assertThat(new Settings(Map.of(name, "error")).levelOf(code)).contains(Level.ERROR);
        assertThat(new Settings(Map.of(name, "off")).levelOf(code).isEmpty()).isEqualTo(code.canBeOff());
    }
}
