package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlankWriterTest {
    private static final String FORM = """
            # survey
            | level  | no  | name  | label   | hint     | type  | columns         | who |
            | policy | 1   | p1    | Safety  |          |       |                 |     |
            | focus  | 1.1 | 1.1   | Water   |          |       |                 | A   |
            | prompt | 1)  | 1.1/1 | Pools   | Be brief | text  |                 |     |
            | prompt | 2)  | 1.1/2 | Risks   |          | table | Problem\\nRemedy |     |
            | focus  | 1.2 | 1.2   | Roads   |          | text  |                 | B   |
            | policy | 2   | p2    | Quality |          |       |                 |     |
            | focus  | 2.1 | 2.1   | Tests   |          | text  |                 | B   |
            # agencies
            | code | name     | short | kind |
            | a1   | Bureau A | BA    | A    |
            | b1   | Bureau B | BB    | B    |
            # settings
            | name       | value  |
            | form_id    | f66    |
            | version    | 7      |
            | form_title | Report |
            | language   | en     |
            """;

    @TempDir
    Path folder;

    @Test
    void a_tab_holds_the_items_the_agency_is_asked_each_row_marked_and_only_answers_free() throws IOException {
        assertThat(shown(blankFor("a1").getSheet("1 Safety"))).isEqualTo("""
                        # |  | 1 Safety |
                        # | Status | Answer | Captions of pictures / further columns of tables
                        # |  | 1.1 Water |
                        1.1/1 |  | 1) Pools | Be brief
                        1.1/1 | [] | [] | []
                        1.1/1 |  | [] | []
                        1.1/1 |  | [] | []
                        #
                        1.1/2 |  | 2) Risks |
                        1.1/2 |  | Problem | Remedy
                        1.1/2 | [] | [] | []
                        1.1/2 |  | [] | []
                        1.1/2 |  | [] | []
                        1.1/2 |  | [] | []
                        1.1/2 |  | [] | []
                        #
                        """);
    }

    @Test
    void an_agency_that_is_asked_nothing_has_a_workbook_without_items() throws IOException {
        var form = FormReader.read(new TextBook(
                        FORM.replace("| BB    | B    |", "| BB    | C    |").replace("|     |\n", "| A   |\n"))
                .writeTo(folder.resolve("form.xlsx")));
        var file = folder.resolve("blank.xlsx");
        new BlankWriter(form).write(form.agencies().get(1), file);
        assertThat(tabs(open(file))).containsExactly("Instructions", "Agency", "Review", "_ruamlem");
    }

    @Test
    void a_workbook_has_only_the_tabs_that_concern_its_agency() throws IOException {
        assertThat(List.of(tabs(blankFor("a1")), tabs(blankFor("b1"))))
                .containsExactly(
                        List.of("Instructions", "Agency", "1 Safety", "Review", "_ruamlem"),
                        List.of("Instructions", "Agency", "1 Safety", "2 Quality", "Review", "_ruamlem"));
    }

    @Test
    void a_wide_table_can_be_pasted_into_answer_rows_of_a_protected_tab() throws IOException {
        var sheet = blankFor("a1").getSheet("1 Safety");

        assertThat(List.of(
                        sheet.getProtect(),
                        sheet.getRow(3).getRowStyle() == null,
                        sheet.getRow(4).getRowStyle().getLocked()))
                .containsExactly(true, true, false);
    }

    @Test
    void rows_and_pictures_can_be_inserted_into_a_protected_tab() throws IOException {
        var protection = blankFor("a1").getSheet("1 Safety").getCTWorksheet().getSheetProtection();

        assertThat(List.of(
                        protection.getInsertRows(),
                        protection.getFormatCells(),
                        protection.getInsertHyperlinks(),
                        protection.getObjects(),
                        protection.isSetPassword()))
                .containsOnly(false);
    }

    @Test
    void what_stands_below_a_heading_can_be_folded_away_and_the_head_stays() throws IOException {
        var sheet = blankFor("a1").getSheet("1 Safety");

        assertThat(IntStream.range(0, 16).mapToObj(row -> sheet.getRow(row).getOutlineLevel()))
                .containsExactly(0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        assertThat(List.of(
                        sheet.getPaneInformation().getHorizontalSplitPosition(),
                        sheet.getRepeatingRows().formatAsString()))
                .containsExactly((short) 2, "1:2");
    }

    @Test
    void the_agency_tab_names_the_agency_and_asks_who_reports() throws IOException {
        assertThat(shown(blankFor("a1").getSheet("Agency"))).isEqualTo("""
                        # | Agency
                        #
                        @code | Code | a1
                        @name | Agency | Bureau A
                        @reporter | Filled in by | []
                        @position | Position | []
                        @telephone | Telephone | []
                        @date | Date | []
                        """);
    }

    @Test
    void the_review_counts_what_is_answered() throws IOException {
        var book = blankFor("a1");
        book.getSheet("1 Safety").getRow(5).getCell(2).setCellValue("Two pools");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertThat(shown(book.getSheet("Review"))).isEqualTo("""
                        # |  | Review
                        # |  | Click an item to go there. The states follow what you type.
                        # |  | All items | 1/2 (50%)
                        # | Key | Item | State
                        # |  | 1 Safety | 1/2 (50%)
                        # |  | 1.1 Water |
                        # | 1.1/1 | 1) Pools | answered
                        # | 1.1/2 | 2) Risks | not answered
                        """);
    }

    @Test
    void the_review_takes_a_status_for_an_answer() throws IOException {
        var book = blankFor("a1");
        book.getSheet("1 Safety").getRow(10).getCell(1).setCellValue("nothing to report");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertThat(book.getSheet("Review").getRow(7).getCell(3).getStringCellValue())
                .isEqualTo("answered");
    }

    @Test
    void the_review_counts_answers_in_rows_inserted_behind_the_last_one() throws IOException {
        var book = blankFor("a1");
        var sheet = book.getSheet("1 Safety");
        sheet.shiftRows(7, sheet.getLastRowNum(), 1);
        sheet.createRow(7).createCell(2).setCellValue("One more pool");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertThat(book.getSheet("Review").getRow(6).getCell(3).getStringCellValue())
                .isEqualTo("answered");
    }

    @Test
    void a_line_of_the_review_leads_to_its_item() throws IOException {
        var book = blankFor("a1");
        var link = book.getSheet("Review").getRow(7).getCell(2).getHyperlink().getAddress();

        assertThat(book.getName(link).getRefersToFormula()).isEqualTo("'1 Safety'!$C$9");
    }

    @Test
    void a_very_hidden_sheet_and_the_properties_say_whose_workbook_it_is() throws IOException {
        var book = blankFor("a1");
        var hidden = book.getSheet("_ruamlem");

        assertThat(shown(hidden)).startsWith("form_id | f66\nversion | 7\nagency | a1\ntext | How to fill in");
        assertThat(book.getSheetVisibility(book.getSheetIndex(hidden))).isEqualTo(SheetVisibility.VERY_HIDDEN);
        assertThat(book.getProperties()
                        .getCustomProperties()
                        .getProperty("ruamlem.agency")
                        .getLpwstr())
                .isEqualTo("a1");
    }

    @Test
    void every_text_of_every_tab_stands_on_the_hidden_sheet() throws IOException {
        var book = blankFor("a1");
        var texts = rows(book.getSheet("_ruamlem")).stream()
                .map(row -> row.getCell(1).getStringCellValue())
                .toList();

        for (var tab : tabs(book).subList(0, 4))
            for (var row : rows(book.getSheet(tab)))
                for (var cell : row)
                    if (cell.getColumnIndex() > 0 && !cell.toString().isEmpty())
                        assertThat(texts).contains(cell.getStringCellValue());
    }

    @Test
    void in_the_workbook_for_all_the_agency_is_picked_from_a_list() throws IOException {
        var file = folder.resolve("all.xlsx");
        new BlankWriter(form()).writeGeneric(file);
        var book = open(file);
        var sheet = book.getSheet("Agency");
        sheet.getRow(3).getCell(2).setCellValue("Bureau B");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertThat(List.of(
                        sheet.getRow(2).getCell(2).getStringCellValue(),
                        sheet.getDataValidations()
                                .get(0)
                                .getValidationConstraint()
                                .getFormula1(),
                        tabs(book).get(3)))
                .containsExactly("b1", "_ruamlem!$D$1:$D$2", "2 Quality");
    }

    @Test
    void a_file_is_named_by_code_and_short_name_without_what_windows_forbids() {
        assertThat(BlankWriter.fileName(new Agency("a1", "", "ก/ข: \"ค\" ง. ", "", 1, "")))
                .isEqualTo("a1-ก ข ค ง.xlsx");
    }

    private Form form() {
        return FormReader.read(new TextBook(FORM).writeTo(folder.resolve("form.xlsx")));
    }

    private XSSFWorkbook blankFor(String code) throws IOException {
        var file = folder.resolve(code + ".xlsx");
        var form = form();
        new BlankWriter(form).write(form.findAgency(code).orElseThrow(), file);
        return open(file);
    }

    /** Every workbook written here must be whole. */
    private static XSSFWorkbook open(Path file) throws IOException {
        assertThat(WorkbookFile.problems(file)).isEmpty();
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> tabs(XSSFWorkbook book) {
        return IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(book::getSheetName)
                .toList();
    }

    private static List<Row> rows(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false).toList();
    }

    /** A line per row, cells between bars, {@code []} where one can type. */
    private static String shown(XSSFSheet sheet) {
        return rows(sheet).stream().map(BlankWriterTest::shown).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String shown(Row row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            var cell = row.getCell(column);
            if (cell == null) cells.add("");
            else {
                var text = cell.getCellType() == CellType.BLANK ? "" : cell.getStringCellValue();
                cells.add(cell.getCellStyle().getLocked() ? text : "[" + text + "]");
            }
        }
        return String.join(" | ", cells).strip();
    }
}
