package io.ruamlem.consolidation;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Align;
import io.ruamlem.model.Entry;
import io.ruamlem.model.Finding;
import io.ruamlem.model.FindingCode;
import io.ruamlem.model.Form;
import io.ruamlem.model.GridCell;
import io.ruamlem.model.Heading;
import io.ruamlem.model.Item;
import io.ruamlem.model.ItemKind;
import io.ruamlem.model.Line;
import io.ruamlem.model.Node;
import io.ruamlem.model.Outline;
import io.ruamlem.model.Picture;
import io.ruamlem.model.Place;
import io.ruamlem.model.ReturnedWorkbook;
import io.ruamlem.model.Run;
import io.ruamlem.model.Settings;
import io.ruamlem.model.Stock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A round whose answers are typed in a test, and the findings about them: {@code new Checked().answer("n", "a",
 * "โรงเรียน|จำนวน", "ก|2").findings()}. Rows begin at 6 of a sheet called P; cells are divided by bars.
 */
public final class Checked {
    static final String LABEL =
            "โรงเรียนมีแนวทางการวัดและประเมินผลเพื่อพัฒนาผู้เรียน (การวัด หมายถึง การเก็บข้อมูลของผู้เรียนทุกคน)";
    static final String HINT = "** ระบุรายละเอียดพอสังเขป และแนบรูปภาพ";
    private static final int FIRST_ROW = 6;

    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<String, List<Entry>> answers = new LinkedHashMap<>();

    /** What is found about an answer to item a of agency n. */
    public static List<String> found(String... rows) {
        return new Checked().answer("n", "a", rows).findings();
    }

    public Checked set(String name, String value) {
        settings.put(name, value);
        return this;
    }

    public Checked answer(String agency, String item, String... rows) {
        return answer(agency, item, List.of(), rows);
    }

    /** @param pictures on a row behind the last */
    public Checked answer(String agency, String item, List<Picture> pictures, String... rows) {
        var lines = new ArrayList<Line>();
        IntStream.range(0, rows.length).forEach(i -> lines.add(line(FIRST_ROW + i, List.of(), rows[i])));
        if (!pictures.isEmpty()) lines.add(line(FIRST_ROW + rows.length, pictures, ""));
        answers.computeIfAbsent(agency, code -> new ArrayList<>())
                .add(new Entry(item, "", lines, List.of(), place(FIRST_ROW)));
        return this;
    }

    private static Line line(int row, List<Picture> pictures, String typed) {
        var texts = typed.split("\\|", -1);
        var cells = IntStream.range(0, texts.length)
                .filter(i -> !texts[i].isEmpty())
                .mapToObj(i -> new GridCell(i, 1, 1, Align.GENERAL, List.of(Run.plain(texts[i]))))
                .toList();
        return new Line(place(row), row, cells, pictures);
    }

    private static Place place(int row) {
        return new Place("", "P", "C" + row);
    }

    /** {@code n C6 WRONG_TOTAL จำนวน, 5, 6}. */
    public List<String> findings() {
        return raw().stream()
                .map(finding -> String.join(
                                " ",
                                finding.agency(),
                                finding.place().cell(),
                                finding.code().name(),
                                String.join(", ", finding.details()))
                        .strip())
                .toList();
    }

    public List<Finding> raw() {
        var workbooks = answers.entrySet().stream()
                .map(own -> new ReturnedWorkbook(
                        own.getKey(),
                        "",
                        "",
                        own.getKey(),
                        Map.of(),
                        Instant.EPOCH,
                        own.getValue(),
                        List.of(),
                        Stock.NONE))
                .toList();
        var consolidation = new Consolidation(form());
        return consolidation.of(workbooks.stream().map(consolidation::take).toList()).findings().stream()
                .filter(finding -> finding.code() != FindingCode.NOT_RETURNED)
                .toList();
    }

    private Form form() {
        var items = Stream.of(item("a", ItemKind.TEXT), item("b", ItemKind.TEXT), item("t", ItemKind.TABLE))
                .toList();
        var agencies = Stream.of("n", "s", "w")
                .map(code -> new Agency(code, code, code.toUpperCase(), "x", code.charAt(0), ""))
                .toList();
        return new Form(new Settings(settings), new Outline(List.of("q"), items), agencies);
    }

    private static Node item(String key, ItemKind kind) {
        var columns = kind == ItemKind.TABLE ? List.of("ปัญหา/อุปสรรค", "แนวทางการแก้ไข") : List.<String>of();
        return new Node(
                new Heading("q", "", LABEL), new Item(key, kind, columns, HINT, false, List.of()), Set.of(), List.of());
    }
}
