package io.ruamlem.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Finding;
import io.ruamlem.model.FindingCode;
import io.ruamlem.model.Level;
import io.ruamlem.model.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingLevelsTest {
    private static final String ANSWER = "ประชุมเมื่อวันที่ 31 มิถุนายน 2566";

    @Test
    void a_form_gives_a_kind_of_finding_another_level_or_turns_it_off() {
        assertThat(levels("")).containsExactly(Level.WARNING);
        assertThat(levels("error")).containsExactly(Level.ERROR);
        assertThat(levels("Note")).containsExactly(Level.NOTE);
        assertThat(levels("off")).isEmpty();
    }

    private static List<Level> levels(String value) {
        return new Checked()
                .set("finding.impossible_date", value).answer("n", "a", ANSWER).raw().stream()
                        .map(Finding::level)
                        .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = FindingCode.class,
            names = {
                "STRAY_TEXT",
                "STRAY_PICTURE",
                "STRAY_SHEET",
                "UNKNOWN_ITEM",
                "COMMENT",
                "TEXT_BOX",
                "NOT_A_WORKBOOK",
                "UNKNOWN_AGENCY",
                "OLDER_WORKBOOK",
                "PICTURE_FORMAT",
                "NOT_PRINTED",
                "UNKNOWN_STATUS",
                "LABEL_CHANGED"
            })
    void what_is_not_in_the_report_is_never_silenced(FindingCode code) {
        var settings = new Settings(Map.of("finding." + code.name().toLowerCase(), "off"));
        assertThat(settings.levelOf(code)).contains(Level.NOTE);
    }
}
