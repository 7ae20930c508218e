package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.office.RawPackage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each workbook here is broken in one way; Excel would offer to repair it. */
class WorkbookFileTest {
    private static final String MAIN = " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String SHEET = "<sheet name='t' sheetId='1' r:id='worksheet'/>";

    @TempDir
    private Path folder;

    @Test
    void a_whole_workbook_has_no_problems() throws Exception {
        assertThat(problems("<sheetData><row r='1'><c r='A1' s='0' t='s'><v>0</v></c></row></sheetData>"
                        + "<mergeCells><mergeCell ref='A2:B2'/><mergeCell ref='A3:B3'/></mergeCells>"
                        + "<hyperlinks><hyperlink ref='A1' location=\"'t'!A1\"/></hyperlinks>"))
                .isEmpty();
    }

    @Test
    void what_the_schema_does_not_know_is_told_with_its_part() throws Exception {
        assertThat(problems("<cols/><sheetData/>")).singleElement().asString().contains("sheet1.xml: cvc-complex-type");
        assertThat(problems("<sheetData/>", SHEET + "<odd/>"))
                .singleElement()
                .asString()
                .contains("workbook.xml: cvc-complex-type");
    }

    @Test
    void rows_and_cells_go_up() throws Exception {
        assertThat(problems(
                        "<sheetData><row r='2'><c r='B2'/><c r='A2'/></row><row r='1'><c r='A7'/></row></sheetData>"))
                .containsExactly(
                        told("c A2 is out of order"), told("row 1 is out of order"), told("c A7 is out of order"));
    }

    @Test
    void a_cell_has_a_style_and_a_text_that_are_there() throws Exception {
        assertThat(problems("<sheetData><row r='1'><c r='A1' s='1'/><c r='B1' t='s'><v>1</v></c></row></sheetData>"))
                .containsExactly(told("c A1 has no such style"), told("c B1 has no such text"));
    }

    @Test
    void merged_cells_do_not_overlap() throws Exception {
        assertThat(problems("<sheetData/><mergeCells><mergeCell ref='A1:B2'/><mergeCell ref='B2:C2'/></mergeCells>"))
                .containsExactly(told("mergeCell B2:C2 overlaps another"));
    }

    @Test
    void a_link_and_a_name_lead_to_a_sheet() throws Exception {
        assertThat(problems("<sheetData/><hyperlinks><hyperlink ref='A1' location='no!A1'/></hyperlinks>"))
                .containsExactly(told("hyperlink A1 leads to no sheet"));
        assertThat(
                        problems(
                                "<sheetData/>",
                                SHEET
                                        + "</sheets><definedNames><definedName name='n'>'a ''b'!$A$1</definedName></definedNames><sheets>"))
                .contains("xl/workbook.xml: definedName n leads to no sheet");
    }

    @Test
    void a_list_to_choose_from_is_not_too_long() throws Exception {
        assertThat(problems("<sheetData/><dataValidations><dataValidation sqref='A1' type='list'><formula1>\""
                        + "x".repeat(255) + "\"</formula1></dataValidation></dataValidations>"))
                .singleElement()
                .asString()
                .endsWith("is too long a list");
    }

    @Test
    void sheets_have_names_of_their_own_that_are_not_too_long() throws Exception {
        assertThat(problems("<sheetData/>", SHEET + "<sheet name='T' sheetId='2' r:id='worksheet'/>"))
                .containsExactly("xl/workbook.xml: sheet T is a name twice");
        assertThat(problems("<sheetData/>", "<sheet name='" + "n".repeat(32) + "' sheetId='2' r:id='worksheet'/>"))
                .anyMatch(problem -> problem.endsWith("has too long a name"));
    }

    @Test
    void a_text_is_not_too_long_for_a_cell() throws Exception {
        assertThat(WorkbookFile.problems(workbook("<sheetData/>", SHEET)
                        .part(
                                "xl/sharedStrings.xml",
                                TYPE + "sharedStrings+xml",
                                "<sst" + MAIN + "><si><t>" + "x".repeat(32_768) + "</t></si></sst>")
                        .writeTo(folder.resolve("raw.xlsx"))))
                .singleElement()
                .asString()
                .startsWith("xl/sharedStrings.xml: a text is too long: “xxx");
    }

    private List<String> problems(String sheet) throws Exception {
        return problems(sheet, SHEET);
    }

    private List<String> problems(String sheet, String sheets) throws Exception {
        return WorkbookFile.problems(workbook(sheet, sheets).writeTo(folder.resolve("raw.xlsx")));
    }

    private static RawPackage workbook(String sheet, String sheets) {
        return new RawPackage()
                .relation("", "officeDocument", "xl/workbook.xml")
                .part(
                        "xl/workbook.xml",
                        TYPE + "sheet.main+xml",
                        "<workbook" + MAIN + "><sheets>" + sheets + "</sheets></workbook>")
                .relation("xl/workbook.xml", "worksheet", "worksheets/sheet1.xml")
                .part(
                        "xl/worksheets/sheet1.xml",
                        TYPE + "worksheet+xml",
                        "<worksheet" + MAIN + ">" + sheet + "</worksheet>")
                .relation("xl/workbook.xml", "styles", "styles.xml")
                .part(
                        "xl/styles.xml",
                        TYPE + "styles+xml",
                        "<styleSheet" + MAIN + "><cellXfs><xf/></cellXfs></styleSheet>")
                .relation("xl/workbook.xml", "sharedStrings", "sharedStrings.xml")
                .part("xl/sharedStrings.xml", TYPE + "sharedStrings+xml", "<sst" + MAIN + "><si><t>x</t></si></sst>");
    }

    private static String told(String sentence) {
        return "xl/worksheets/sheet1.xml: " + sentence;
    }
}
