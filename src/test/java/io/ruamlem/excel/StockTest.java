package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Amount;
import io.ruamlem.model.Stock;
import io.ruamlem.model.Use;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stood in a workbook, and where the reader put it. */
class StockTest {
    @TempDir
    Path folder;

    @Test
    void every_cell_is_ours_or_an_answer_or_a_status_or_told() {
        var book = ReturnedBook.of("p", """
                        #
                        1.1/1||1) ดำเนินการอย่างไร
                        1.1/1|ไม่มี|one two
                        ||three
                        #||four
                        @phone||08 1234
                        """);
        assertThat(stock(book))
                .isEqualTo(new Stock(
                        new Amount(11, 50, 0, 0, 0),
                        Map.of(
                                Use.OURS, new Amount(6, 26, 0, 0, 0),
                                Use.STATUS, new Amount(1, 3, 0, 0, 0),
                                Use.ANSWER, new Amount(2, 11, 0, 0, 0),
                                Use.FINDING, new Amount(1, 4, 0, 0, 0),
                                Use.PARTICULAR, new Amount(1, 6, 0, 0, 0)),
                        Map.of("1.1/1", new Amount(2, 11, 0, 0, 0)),
                        List.of()));
    }

    @Test
    void a_caption_takes_the_place_of_the_pictures_own_text() {
        var book = ReturnedBook.of("p", "1.1/1||1) ดำเนินการอย่างไร\n1.1/1|||caption")
                .png("C2", "trees");
        var uses = stock(book).uses();
        assertThat(uses.get(Use.ANSWER)).isEqualTo(new Amount(1, 7, 1, 0, 0));
        assertThat(uses.get(Use.TIDIED)).isEqualTo(Amount.characters(5));
    }

    @Test
    void a_formula_is_ours_only_in_a_row_that_is() {
        var book = ReturnedBook.of("p", "#\n").cell("C1", cell -> cell.setCellFormula("1+1"));
        assertThat(stock(book.cell("C1", cell -> cell.setCellValue(2))).uses().keySet())
                .containsExactly(Use.OURS);
        var below = ReturnedBook.of("p", "#\n").cell("C2", cell -> cell.setCellFormula("1+1"));
        assertThat(stock(below.cell("C2", cell -> cell.setCellValue(2))).uses().keySet())
                .containsExactlyInAnyOrder(Use.OURS, Use.FINDING);
    }

    @Test
    void a_cell_that_is_there_twice_makes_the_file_damaged() {
        var cell = "<c r='C2' t='inlineStr'><is><t>%s</t></is></c>";
        assertThat(RawBook.of("<row r='2'>" + cell.formatted("one") + cell.formatted("two") + "</row>")
                        .read(folder))
                .isEqualTo("DAMAGED north.xlsx damage.XML / cell C2\n");
    }

    private Stock stock(ReturnedBook book) {
        return new WorkbookReader(ReturnedForm.FORM)
                .read(book.save(folder), "north.xlsx")
                .stock();
    }
}
