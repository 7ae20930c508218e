package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Account;
import io.ruamlem.model.Agency;
import io.ruamlem.model.Amount;
import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Form;
import io.ruamlem.model.Place;
import io.ruamlem.model.Status;
import io.ruamlem.model.Use;
import io.ruamlem.model.UsedWorkbook;
import io.ruamlem.model.Volume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckWriterTest {
    private static final String FORM = """
            # survey
            | level  | no  | name  | label   | type | who |
            | policy | 1   | p1    | Safety  |      |     |
            | focus  | 1.1 | 1.1   | Water   |      |     |
            | prompt | 1)  | 1.1/1 | Pools   | text |     |
            | prompt | 2)  | 1.1/2 | Rivers  | text |     |
            | focus  | 1.2 | 1.2   | Roads   | text | B   |
            | policy | 2   | p2    | Quality |      |     |
            | focus  | 2.1 | 2.1   | Tests   | text |     |
            # agencies
            | code | name     | short | kind |
            | a1   | Bureau A | BA    | A    |
            | b1   | Bureau B | BB    | B    |
            # settings
            | name       | value  |
            | form_title | Report |
            | language   | %s     |
            """;

    @TempDir
    Path folder;

    @Test
    void each_agency_is_counted_by_the_nodes_of_the_second_level() throws IOException {
        assertThat(shown(check(volume("en")).getSheetAt(0))).isEqualTo("""
                        Report
                        Items answered / items asked. Green: complete; yellow: in part; red: nothing yet; grey: not asked.
                        Part of the form | BA | BB (not returned) | Total
                        1 Safety | 1/2 | 0/3 | 1/5
                        1.1 Water | 1/2 | 0/2 | 1/4
                        1.2 Roads |  | 0/1 | 0/1
                        2 Quality | 1/1 | 0/1 | 1/2
                        Total | 2/3 | 0/4 | 2/7
                        """);
    }

    @Test
    void a_count_is_coloured_by_what_is_left() throws IOException {
        var row = check(volume("en")).getSheetAt(0).getRow(4);
        var notAsked = check(volume("en")).getSheetAt(0).getRow(5);
        var complete = check(volume("en")).getSheetAt(0).getRow(6);

        assertThat(Stream.of(complete.getCell(1), row.getCell(1), row.getCell(2), notAsked.getCell(1))
                        .map(cell -> cell.getCellStyle()
                                .getFillForegroundColorColor()
                                .getARGBHex()))
                .containsExactly("FF" + Palette.GREEN, "FF" + Palette.AMBER, "FF" + Palette.RED, "FF" + Palette.GREY);
    }

    @Test
    void findings_are_listed_with_their_place_and_remedy() throws IOException {
        assertThat(shown(check(volume("en")).getSheetAt(1))).isEqualTo("""
                        Level | Agency | File | Sheet | Cell | What was found | What to do | Code
                        error | BB |  |  |  | Bureau B has not returned its workbook | Ask the agency for it. | NOT_RETURNED
                        warning |  | =A1.xlsx | Tab | C4 | a comment, not in the report: "+1" | Copy it to the answer if it belongs there. | COMMENT
                        """);
    }

    @Test
    void what_begins_like_a_formula_stays_text() throws IOException {
        var cell = check(volume("en")).getSheetAt(1).getRow(2).getCell(2);

        assertThat(List.of(cell.getCellType(), cell.getCellStyle().getQuotePrefixed()))
                .containsExactly(CellType.STRING, true);
    }

    @Test
    void agencies_are_listed_with_what_they_said_about_themselves() throws IOException {
        assertThat(shown(check(volume("en")).getSheetAt(2))).isEqualTo("""
                        Agency | File | Filled in by | Telephone | Saved | Answered | Nothing to report | Not applicable | Not answered
                        Bureau A | a.xlsx | Somsri | 0 4299 0123 | 5 Mar 2023 02:41 UTC | 1 | 1 | 0 | 1
                        Bureau B | not returned |  |  |  | 0 | 0 | 0 | 4
                        """);
    }

    @Test
    void in_thai_years_are_of_the_buddhist_era_and_clocks_are_thai() throws IOException {
        assertThat(check(volume("th")).getSheetAt(2).getRow(1).getCell(4).getStringCellValue())
                .isEqualTo("5 มี.ค. 2566 09:41");
    }

    @Test
    void a_round_without_findings_says_so() throws IOException {
        var volume = new Volume(form("en"), Map.of(), Map.of(), List.of());

        assertThat(check(volume).getSheetAt(1).getRow(1).getCell(0).getStringCellValue())
                .isEqualTo("No findings");
    }

    @Test
    void each_agency_has_a_sheet_with_its_account_and_its_findings() throws IOException {
        assertThat(shown(check(volume("en")).getSheet("BA"))).isEqualTo("""
                        Bureau A
                        a.xlsx
                        Filled in by: Somsri
                        Telephone: 0 4299 0123

                        Account | Cells | Characters | Pictures | Comments, text boxes | Tables
                        Stood in the workbook | 3 | 40 | 0 | 1 | 0
                        = report | 2 | 30 | 0 | 0 | 0
                        = findings | 0 | 6 | 0 | 1 | 0
                        = text of the form, unchanged | 1 | 4 | 0 | 0 | 0
                        Not used: old.xlsx; the same agency sent a newer workbook, a.xlsx; this one was not used | 7 | 70 | 0 | 0 | 0

                        What was found | Level | Sheet | Cell
                        No findings
                        """);
    }

    @Test
    void the_account_of_all_stands_on_a_sheet_of_its_own() throws IOException {
        assertThat(shown(check(volume("en")).getSheet("Account")))
                .contains("Stood in the workbook | 3 | 40 | 0 | 1 | 0\n= report | 2 | 30 | 0 | 0 | 0\n")
                .contains("Not used: old.xlsx; the same agency sent a newer workbook, a.xlsx;");
    }

    @Test
    void names_of_agencies_that_excel_forbids_or_that_are_taken_make_names_of_sheets() throws IOException {
        var volume = volume("en");
        var agencies = Stream.of("Findings", "a/b[c]?", "History", "a b c")
                .map(name -> new Agency(name, name, name, "A", 1, ""))
                .toList();
        var form = new Form(volume.form().settings(), volume.form().outline(), agencies);
        var returns = agencies.stream().collect(Collectors.toMap(Agency::code, agency -> returned(Instant.EPOCH)));
        var used = agencies.stream()
                .map(agency -> new Account.Used(agency.code(), "a.xlsx", Amount.ZERO, Map.of(), List.of()))
                .toList();
        var file = folder.resolve("check.xlsx");
        var named = new Volume(form, Map.of(), returns, List.of());
        new CheckWriter(named).write(named, new Account(used, List.of()), file);
        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            assertThat(book)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly(
                            "Coverage", "Findings", "Agencies", "Account", "Findings (2)", "a b c", "-", "a b c (2)");
        }
    }

    private static Account account(Volume volume) {
        if (volume.returns().isEmpty()) return new Account(List.of(), List.of());
        var uses = Map.of(
                Use.REPORT, new Amount(2, 30, 0, 0, 0),
                Use.FINDING, new Amount(0, 6, 0, 1, 0),
                Use.OURS, new Amount(1, 4, 0, 0, 0));
        var older = Finding.olderWorkbook(Place.file("old.xlsx"), "a.xlsx");
        return new Account(
                List.of(new Account.Used("a1", "a.xlsx", new Amount(3, 40, 0, 1, 0), uses, List.of())),
                List.of(new Account.Unused("a1", "old.xlsx", new Amount(7, 70, 0, 0, 0), List.of(older))));
    }

    private Volume volume(String language) {
        var form = form(language);
        var saved = Instant.parse("2023-03-05T02:41:00Z");
        var answers = Stream.of(answer("1.1/1", Status.ANSWERED), answer("2.1", Status.NOTHING))
                .collect(Collectors.toMap(Answer::key, Function.identity()));
        var findings = List.of(
                Finding.notReturned(form.agencies().get(1)), Finding.comment(new Place("=A1.xlsx", "Tab", "C4"), "+1"));
        return new Volume(form, answers, Map.of("a1", returned(saved)), findings);
    }

    private Form form(String language) {
        return FormReader.read(new TextBook(FORM.formatted(language)).writeTo(folder.resolve("form.xlsx")));
    }

    private static Answer answer(String item, Status status) {
        return new Answer(new AnswerKey(item, "a1"), status, List.of(), Place.NONE);
    }

    private static UsedWorkbook returned(Instant saved) {
        var particulars = Map.of("reporter", "Somsri", "telephone", "0 4299 0123");
        return new UsedWorkbook("a.xlsx", particulars, saved, List.of());
    }

    private XSSFWorkbook check(Volume volume) throws IOException {
        var file = folder.resolve("check.xlsx");
        new CheckWriter(volume).write(volume, account(volume), file);
        assertThat(WorkbookFile.problems(file)).isEmpty();
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static String shown(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> StreamSupport.stream(row.spliterator(), false)
                        .map(CheckWriterTest::shown)
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** A second line in brackets. */
    private static String shown(Cell cell) {
        return new DataFormatter().formatCellValue(cell).replaceAll("\n(.*)", " ($1)");
    }
}
