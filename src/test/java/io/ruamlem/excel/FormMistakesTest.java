package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ruamlem.model.Mistake;
import io.ruamlem.model.Place;
import io.ruamlem.model.UnusableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormMistakesTest {
    private static final String SETTINGS = "# settings\n| name | value |\n";
    private static final String AGENCIES = "# agencies\n| code | name | order |\n";
    private static final String HEADER = "# survey\n| level | name | label | type | columns | required |\n";
    private static final String SURVEY = HEADER + "| item | a | A | text |\n";

    @TempDir
    Path folder;

    @Test
    void every_mistake_of_the_whole_file_is_told_with_its_cell() {
        assertThat(mistakes(HEADER + """
                        | group |         | G    |       |      |       |
                        | item  |         | One  | text  |      |       |
                        | item  | a b     | Two  | tabel |      |       |
                        | item  | c       | Three| table |      | maybe |
                        | item  | c       | {yr} | text  | Left |       |
                        """ + """
                        # agencies
                        | code  | name | order |
                        |       | One  |       |
                        | a/b   |      | first |
                        | x     | Two  |       |
                        | X     | Three|       |
                        # settings
                        | name     | value |
                        | digits   | roman |
                        | language | de    |
                        | digits   | thai  |
                        """)).isEqualTo("""
                        settings B2 form.unknown-value [digits, roman, thai, arabic, as typed]
                        settings B3 form.unknown-value [language, de, th, en]
                        settings A4 form.duplicate-setting [digits]
                        survey B3 form.no-key [One]
                        survey D4 form.unknown-type [tabel, table]
                        survey B4 form.bad-key [a b]
                        survey E5 form.no-columns []
                        survey F5 form.unknown-value [required, maybe, yes, no]
                        survey C6 form.unknown-placeholder [{yr}, %s]
                        survey B6 form.duplicate-key [c, B5]
                        survey E6 form.columns-without-table []
                        agencies A2 form.no-code [One]
                        agencies A3 form.bad-code [a/b]
                        agencies B3 form.no-agency-name [a/b]
                        agencies C3 form.bad-order [first]
                        agencies A5 form.duplicate-code [X, A4]
                        """);
    }

    @Test
    void a_missing_sheet_is_told_with_the_sheets_that_are_there() {
        assertThat(mistakes(SURVEY + AGENCIES + "# setings\n| name | value |\n"))
                .isEqualTo("  form.missing-sheet [settings, survey, agencies, setings]\n");
    }

    @Test
    void a_missing_and_an_unknown_column_are_told_with_near_names() {
        assertThat(mistakes(
                        "# survey\n| level | name | lable | type |\n| item | a | A | text |\n" + AGENCIES + SETTINGS))
                .isEqualTo("""
                        survey  form.missing-column [label]
                        survey C1 form.unknown-column [lable, label]
                        """);
    }

    @Test
    void a_form_that_asks_nothing_is_refused() {
        assertThat(mistakes(HEADER + "| group | g | G |\n" + AGENCIES + SETTINGS))
                .isEqualTo("survey  form.no-item []\n");
    }

    @Test
    void a_new_level_may_not_jump_over_one_that_came_before() {
        assertThat(mistakes(HEADER + """
                        | policy  | p | P |      |
                        | prompt  | a | A | text |
                        | policy  | q | Q |      |
                        | section | s | S |      |
                        """ + AGENCIES + SETTINGS))
                .isEqualTo("survey A5 form.level-jumps [section, policy, prompt]\n");
    }

    @Test
    void a_row_without_level_or_label_and_a_level_that_no_tag_can_name_are_refused() {
        assertThat(mistakes(HEADER + """
                        | my level | a | A |      |
                        | agency   | b | B | text |
                        |          | c | C | text |
                        | agency   | d |   | text |
                        """ + AGENCIES + SETTINGS)).isEqualTo("""
                        survey A2 form.bad-level [my level]
                        survey A3 form.bad-level [agency]
                        survey A4 form.no-level []
                        survey C5 form.no-label []
                        """);
    }

    @Test
    void a_key_that_begins_like_another_mark_or_is_too_long_is_refused() {
        assertThat(mistakes(HEADER + "| item | #a | A | text |\n| item | a@b | B | text |\n| item | " + "k".repeat(41)
                        + " | C | text |\n" + AGENCIES + SETTINGS))
                .isEqualTo("survey B2 form.bad-key [#a]\nsurvey B3 form.bad-key [a@b]\nsurvey B4 form.bad-key ["
                        + "k".repeat(41) + "]\n");
    }

    @Test
    void a_topic_is_one_word() {
        assertThat(mistakes(
                        "# survey\n| level | name | label | type | topic |\n| item | a | A | text | best practice |\n"
                                + AGENCIES + SETTINGS))
                .isEqualTo("survey E2 form.bad-topic [best practice]\n");
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThat(refused(folder.resolve("none.xlsx")))
                .containsExactly(
                        Mistake.at(Place.file(folder.resolve("none.xlsx").toString()), "form.file-missing"));
    }

    @Test
    void a_file_that_is_no_workbook_is_refused() throws IOException {
        var file = Files.writeString(folder.resolve("form.xlsx"), "name,value");

        assertThat(refused(file)).containsExactly(Mistake.at(Place.file(file.toString()), "form.unreadable"));
    }

    @Test
    void a_level_of_findings_and_the_last_day_are_checked() {
        assertThat(mistakes(SURVEY + AGENCIES + SETTINGS + """
                        | finding.WRONG_TOTAL   | Note      |
                        | finding.wrong_percent | off       |
                        | finding.WRONG_TOTALS  | off       |
                        | finding.LIST_COUNT    | maybe     |
                        | until                 | September |
                        | content_controls      | some      |
                        | warn_characters       | 2 MB      |
                        """)).isEqualTo("""
                        settings A4 form.unknown-finding [finding.WRONG_TOTALS, WRONG_TOTAL]
                        settings B5 form.unknown-value [finding.list_count, maybe, error, warning, note, off]
                        settings B6 form.bad-date [September]
                        settings B7 form.unknown-value [content_controls, some, all, none]
                        settings B8 form.bad-count [2 MB]
                        """);
    }

    @Test
    void a_form_locked_with_a_password_is_refused() throws Exception {
        var file = folder.resolve("form.xlsx");
        try (var container = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            encryptor.getDataStream(container).close();
            container.writeFilesystem(out);
        }

        assertThat(refused(file)).containsExactly(Mistake.at(Place.file(file.toString()), "form.encrypted"));
    }

    private String mistakes(String text) {
        return refused(new TextBook(text).writeTo(folder.resolve("form.xlsx"))).stream()
                .map(mistake -> "%s %s %s %s\n"
                        .formatted(mistake.place().sheet(), mistake.place().cell(), mistake.code(), mistake.details()))
                .collect(Collectors.joining())
                .replaceAll("(?<=\\{yr}, ).*(?=]\n)", "%s");
    }

    private static List<Mistake> refused(Path file) {
        return catchThrowableOfType(UnusableException.class, () -> FormReader.read(file))
                .mistakes();
    }
}
