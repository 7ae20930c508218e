package io.ruamlem.excel;

import io.ruamlem.model.Align;
import io.ruamlem.model.Crop;
import io.ruamlem.model.Entry;
import io.ruamlem.model.Finding;
import io.ruamlem.model.GridCell;
import io.ruamlem.model.Line;
import io.ruamlem.model.Picture;
import io.ruamlem.model.Place;
import io.ruamlem.model.ReturnedWorkbook;
import io.ruamlem.model.Run;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was read of a workbook, as text: a line for each entry, each of its rows and pictures, and each finding. */
final class ReturnedText {
    private ReturnedText() {}

    static String of(ReturnedWorkbook workbook) {
        return Stream.concat(
                        workbook.entries().stream().flatMap(ReturnedText::lines),
                        workbook.findings().stream().map(ReturnedText::line))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static Stream<String> lines(Entry entry) {
        var head = Stream.of(("item " + entry.key() + " " + place(entry.place()) + " " + entry.status()).strip());
        var sheets = entry.sheets().stream().flatMap(sheet -> Stream.concat(Stream.of("  sheet"), lines(sheet)));
        return Stream.of(head, lines(entry.lines()), sheets).flatMap(all -> all);
    }

    private static Stream<String> lines(List<Line> lines) {
        return lines.stream().flatMap(line -> Stream.of(
                        line.cells().stream().map(ReturnedText::cell),
                        line.pictures().stream().map(ReturnedText::picture))
                .flatMap(all -> all)
                .map(part -> "  " + line.row() + " " + part));
    }

    private static String cell(GridCell cell) {
        var span = cell.columnSpan() * cell.rowSpan() == 1 ? "" : " " + cell.columnSpan() + "x" + cell.rowSpan();
        var align =
                cell.align() == Align.GENERAL ? "" : " " + cell.align().name().toLowerCase(Locale.ROOT);
        return "[" + cell.column() + span + align + "] "
                + cell.runs().stream().map(ReturnedText::run).collect(Collectors.joining());
    }

    private static String run(Run run) {
        var marks = Stream.concat(
                        run.emphasis().stream().sorted().map(each -> each.name().toLowerCase(Locale.ROOT)),
                        Stream.of(run.color(), run.link()))
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining(" "));
        var text = run.text().replace("\n", "\\n");
        return marks.isEmpty() ? text : "{" + marks + ": " + text + "}";
    }

    static String picture(Picture picture) {
        var size = picture.size();
        var crop = size.crop().equals(Crop.NONE) ? "" : " " + size.crop();
        return "picture %s %s %dx%d%s '%s'"
                .formatted(
                        picture.source().format(),
                        picture.source().part(),
                        size.pixelWidth(),
                        size.pixelHeight(),
                        crop,
                        picture.caption());
    }

    static String line(Finding finding) {
        return (finding.code() + " " + place(finding.place()) + " " + String.join(" / ", finding.details())).strip();
    }

    private static String place(Place place) {
        return place.sheet().isEmpty() ? place.file() : place.sheet() + "!" + place.cell();
    }
}
