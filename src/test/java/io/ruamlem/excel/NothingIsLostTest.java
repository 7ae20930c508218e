package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Entry;
import io.ruamlem.model.FindingCode;
import io.ruamlem.model.GridCell;
import io.ruamlem.model.Line;
import io.ruamlem.model.ReturnedWorkbook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every cell with content, picture, text box, comment and sheet of a returned workbook is in an entry, is a text of ours,
 * or is a finding: each of these bears a word of its own here, and each word must come out.
 */
class NothingIsLostTest {
    private static final List<String> MARKS =
            List.of("#", "", "1.1/1", "1.1/2", "1.1/3", "9.9", "8.8", "@code", "@phone", "", "");

    @TempDir
    Path folder;

    private final List<String> words = new ArrayList<>();
    private int pictures;

    @Test
    void whatever_an_agency_puts_anywhere_comes_out() {
        for (int seed = 0; seed < 12; seed++) {
            words.clear();
            pictures = 0;
            var read = new WorkbookReader(ReturnedForm.FORM)
                    .read(mixed(new Random(seed)).save(folder), "north.xlsx");
            var said = Stream.of(
                            read.entries().stream().flatMap(NothingIsLostTest::said),
                            read.particulars().values().stream(),
                            read.findings().stream().flatMap(finding -> finding.details().stream()))
                    .flatMap(all -> all)
                    .collect(Collectors.joining(" ", " ", " "));
            assertThat(words)
                    .as("seed %d", seed)
                    .filteredOn(word -> !said.contains(word))
                    .isEmpty();
            assertThat(picturesOf(read)).as("pictures of seed %d", seed).isEqualTo(pictures);
        }
    }

    @Test
    void a_copy_that_went_back_to_the_agency_says_what_its_workbook_said() {
        for (int seed = 0; seed < 12; seed++) {
            var workbook = SentBack.save(mixed(new Random(seed)));
            var copy = SentBack.of(workbook);
            var said = ReturnedText.of(SentBack.read(workbook));
            assertThat(copy.read()).as("seed %d", seed).isEqualTo(said);
            assertThat(SentBack.of(copy.file()).read())
                    .as("seed %d again", seed)
                    .isEqualTo(said);
        }
    }

    private static Stream<String> said(Entry entry) {
        return Stream.concat(
                Stream.of(entry.status()),
                lines(entry)
                        .flatMap(line -> Stream.concat(
                                line.cells().stream().map(GridCell::text),
                                line.pictures().stream().map(picture -> picture.caption()))));
    }

    private static Stream<Line> lines(Entry entry) {
        return Stream.concat(entry.lines().stream(), entry.sheets().stream().flatMap(List::stream));
    }

    private static long picturesOf(ReturnedWorkbook read) {
        return read.entries().stream()
                        .flatMap(NothingIsLostTest::lines)
                        .mapToLong(line -> line.pictures().size())
                        .sum()
                + read.findings().stream()
                        .filter(finding -> finding.code() == FindingCode.STRAY_PICTURE)
                        .count();
    }

    private ReturnedBook mixed(Random random) {
        var book = ReturnedBook.of("นโยบาย 1", rows(random, MARKS, 12));
        decorate(book, random);
        book.sheet("1.1-2 ตารางแนบ", rows(random, List.of(""), 12));
        decorate(book, random);
        book.sheet("บันทึก", rows(random, List.of(""), 2));
        return book.sheet("หน่วยงาน", rows(random, List.of("#", "@code", "@name", ""), 12));
    }

    private String rows(Random random, List<String> marks, int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> marks.get(random.nextInt(marks.size())) + "|" + cells(random))
                .collect(Collectors.joining("\n"));
    }

    private String cells(Random random) {
        return IntStream.range(0, 4)
                .mapToObj(column -> random.nextInt(3) == 0 ? word() : "")
                .collect(Collectors.joining("|"));
    }

    private String word() {
        var word = "คำ" + words.size() + "ๆ";
        words.add(word);
        return word;
    }

    private void decorate(ReturnedBook book, Random random) {
        for (int i = 0; i < 4; i++) {
            book.png("ABCDE".charAt(random.nextInt(5)) + "" + (1 + random.nextInt(15)), "");
            pictures++;
        }
        book.change(sheet -> {
            sheet.addMergedRegion(CellRangeAddress.valueOf("B%d:D%d".formatted(3 + random.nextInt(3), 7)));
            var drawing = sheet.createDrawingPatriarch();
            drawing.createTextbox(drawing.createAnchor(0, 0, 0, 0, 3, random.nextInt(12), 5, 14))
                    .setText(word());
            var comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 1, 1, 2, 2));
            comment.setString(word());
            comment.setAddress(random.nextInt(12), random.nextInt(4));
        });
    }
}
