package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Form;
import io.ruamlem.model.Heading;
import io.ruamlem.model.Item;
import io.ruamlem.model.ItemKind;
import io.ruamlem.model.Node;
import io.ruamlem.model.Settings.Digits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormReaderTest {
    private static final String SETTINGS = """
            # settings
            | name        | value |
            | form_id     | f1    |
            | fiscal_year | 2566  |
            | digits      | Thai  |
            """;
    private static final String AGENCIES = """
            # agencies
            | code | name | short | kind | order | email |
            """;

    @TempDir
    Path folder;

    @Test
    void a_row_belongs_under_the_nearest_row_above_of_an_earlier_level() {
        assertThat(outline("""
                        | level  | no    | name  | label  | type |
                        | policy | 1     | p1    | Safety |      |
                        | focus  | 1.1   | 1.1   | Water  |      |
                        | prompt | 1)    | 1.1/1 | Pools  | text |
                        | prompt | 2)    | 1.1/2 | Rivers | text |
                        | focus  | 1.2   | 1.2   | Roads  | text |
                        | policy | 2     | p2    | Quality|      |
                        | prompt | 1)    | 2/1   | Tests  | text |
                        """)).isEqualTo("""
                        policy 1 Safety
                          focus 1.1 Water
                            prompt 1) Pools = 1.1/1
                            prompt 2) Rivers = 1.1/2
                          focus 1.2 Roads = 1.2
                        policy 2 Quality
                          prompt 1) Tests = 2/1
                        """);
    }

    @Test
    void an_item_has_all_that_its_row_says() {
        var form = read("""
                | level | name | label | hint   | type  | columns           | required | who        | also      |
                | item  | a/1  | Risks | Be bold | table | Problem\\nRemedy | yes      | สพฐ, สอศ\\nกศน | old1 old2 |
                """);

        assertThat(form.outline().roots())
                .containsExactly(new Node(
                        new Heading("item", "", "Risks"),
                        new Item(
                                "a/1",
                                ItemKind.TABLE,
                                List.of("Problem", "Remedy"),
                                "Be bold",
                                true,
                                List.of("old1", "old2")),
                        Set.of("สพฐ", "สอศ", "กศน"),
                        List.of()));
    }

    @Test
    void nodes_ask_the_kinds_of_agency_of_the_row_above_unless_they_name_their_own() {
        var form = read("""
                | level | name | label | type | who     |
                | group | g    | G     |      | สพฐ สอศ |
                | item  | a    | A     | text |         |
                | item  | b    | B     | text | กศน     |
                """);

        assertThat(form.outline().items().map(Node::who)).containsExactly(Set.of("สพฐ", "สอศ"), Set.of("กศน"));
    }

    @Test
    void nodes_are_of_the_topic_of_the_row_above_unless_they_name_their_own() {
        var form = read("""
                | level | name | label | type | topic    |
                | group | g    | G     |      | Progress |
                | item  | a    | A     | text |          |
                | item  | b    | B     | text | problem  |
                | group | h    | H     |      |          |
                | item  | c    | C     | text |          |
                """);

        assertThat(form.outline().items().map(node -> node.item().topic())).containsExactly("progress", "problem", "");
        assertThat(form.outline().topics()).containsExactly("progress", "problem");
    }

    @Test
    void headers_may_stand_in_any_order_case_and_spacing_and_remarks_are_passed_over() {
        assertThat(outline("""
                        | TYPE | _mine | Name | note | La bel | Level |
                        | text | x     | a    | y    | A      | item  |
                        """)).isEqualTo("item  A = a\n");
    }

    @Test
    void settings_in_braces_are_filled_in_labels_hints_columns_and_other_settings() {
        var form = readWhole("""
                # survey
                | level | name | label                | hint             | type  | columns           |
                | item  | a    | Year {fiscal_year}   | of {fiscal_year} | table | In {Fiscal_Year}  |
                # settings
                | name        | value                |
                | fiscal_year | 2566                 |
                | form_title  | Report {fiscal_year} |
                """ + AGENCIES);

        var node = form.outline().roots().get(0);
        assertThat(List.of(
                        form.settings().value("form_title"),
                        node.label(),
                        node.item().hint(),
                        node.item().columns().get(0)))
                .containsExactly("Report 2566", "Year 2566", "of 2566", "In 2566");
    }

    @Test
    void settings_left_empty_or_out_have_their_defaults_and_own_names_are_kept() {
        var settings = readWhole("""
                        # survey
                        | level | name | label | type |
                        | item  | a    | A     | text |
                        # settings
                        | name       | value | note    |
                        | digits     |       | see doc |
                        | signed_by  | Somsri|         |
                        """ + AGENCIES).settings();

        assertThat(List.of(settings.digits(), settings.value("language"), settings.value("signed_by")))
                .containsExactly(Digits.AS_TYPED, "th", "Somsri");
    }

    @Test
    void agencies_without_order_stand_where_they_are() {
        var form = readWhole("""
                # survey
                | level | name | label | type |
                | item  | a    | A     | text |
                # agencies
                | code | name     | short | kind | order | email |
                | b    | Bureau B | BB    | สพฐ  | 3     | b@x.example |
                | c    | Bureau C |       | สอศ  |       |       |
                """ + SETTINGS);

        assertThat(form.agencies())
                .containsExactly(
                        new Agency("c", "Bureau C", "Bureau C", "สอศ", 2, ""),
                        new Agency("b", "Bureau B", "BB", "สพฐ", 3, "b@x.example"));
    }

    @Test
    void numbers_read_as_excel_shows_them() throws IOException {
        var file =
                new TextBook("""
                        # survey
                        | level | no | name | label | type |
                        | item  |    | a    | A     | text |
                        """ + AGENCIES + "| ? | One | | | | |\n" + SETTINGS).writeTo(folder.resolve("form.xlsx"));
        change(file, book -> {
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("00"));
            var code = book.getSheet("agencies").getRow(1).getCell(0);
            code.setCellValue(1);
            code.setCellStyle(style);
            book.getSheet("survey").getRow(1).getCell(1).setCellValue(1.1);
        });

        var form = FormReader.read(file);

        assertThat(form.agencies().get(0).code() + " "
                        + form.outline().roots().get(0).no())
                .isEqualTo("01 1.1");
    }

    private String outline(String survey) {
        return read(survey).outline().roots().stream()
                .map(root -> shown(root, ""))
                .collect(Collectors.joining());
    }

    private static String shown(Node node, String indent) {
        var line = indent + node.level() + " " + node.no() + " " + node.label()
                + (node.isItem() ? " = " + node.key() : "");
        return node.children().stream()
                .map(child -> shown(child, indent + "  "))
                .collect(Collectors.joining("", line + "\n", ""));
    }

    private Form read(String survey) {
        return readWhole("# survey\n" + survey + AGENCIES + SETTINGS);
    }

    private Form readWhole(String text) {
        return FormReader.read(new TextBook(text).writeTo(folder.resolve("form.xlsx")));
    }

    private interface Change {
        void of(XSSFWorkbook book);
    }

    private static void change(Path file, Change change) throws IOException {
        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            change.of(book);
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }
}
