package io.ruamlem.word;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Align;
import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Block;
import io.ruamlem.model.Form;
import io.ruamlem.model.Heading;
import io.ruamlem.model.Item;
import io.ruamlem.model.ItemKind;
import io.ruamlem.model.Node;
import io.ruamlem.model.Outline;
import io.ruamlem.model.Paragraph;
import io.ruamlem.model.Place;
import io.ruamlem.model.Run;
import io.ruamlem.model.Settings;
import io.ruamlem.model.Status;
import io.ruamlem.model.Table;
import io.ruamlem.model.TableCell;
import io.ruamlem.model.TableRow;
import io.ruamlem.model.Volume;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small form of two levels, its agencies and what they answered. */
final class Volumes {
    static final Form FORM = new Form(
            new Settings(Map.of("fiscal_year", "2566", "language", "en")),
            new Outline(
                    List.of("policy", "question"),
                    List.of(
                            heading(
                                    "policy",
                                    "1",
                                    "Safety",
                                    text("1/a", "1.1", "Plans"),
                                    table("1/t", "1.2", "Problems")),
                            heading("policy", "2", "Quality", text("2/a", "2.1", "Teachers", "x")))),
            List.of(
                    new Agency("n", "North Office", "North", "x", 1, ""),
                    new Agency("s", "South Office", "South", "y", 2, "")));

    static Node heading(String level, String no, String label, Node... children) {
        return new Node(new Heading(level, no, label), Item.heading(no), Set.of(), List.of(children));
    }

    static Node text(String key, String no, String label, String... who) {
        return new Node(
                new Heading("question", no, label),
                new Item(key, ItemKind.TEXT, List.of(), "", false, List.of()),
                Set.of(who),
                List.of());
    }

    static Node table(String key, String no, String label) {
        return new Node(
                new Heading("question", no, label),
                new Item(key, ItemKind.TABLE, List.of("Problem", "Solution"), "", false, List.of()),
                Set.of(),
                List.of());
    }

    static Volume of(Answer... answers) {
        var all = new HashMap<AnswerKey, Answer>();
        for (var answer : answers) all.put(answer.key(), answer);
        return new Volume(FORM, all, Map.of(), List.of());
    }

    /** @param settings besides those of {@link #FORM} */
    static Volume with(Map<String, String> settings, Answer... answers) {
        var all = new HashMap<>(FORM.settings().values());
        all.putAll(settings);
        return new Volume(
                new Form(new Settings(all), FORM.outline(), FORM.agencies()),
                of(answers).answers(),
                Map.of(),
                List.of());
    }

    static Answer said(String item, String agency, String... paragraphs) {
        return answer(
                item, agency, Stream.of(paragraphs).map(Volumes::paragraph).toArray(Block[]::new));
    }

    static Answer answer(String item, String agency, Block... blocks) {
        return new Answer(
                new AnswerKey(item, agency), Status.ANSWERED, List.of(blocks), new Place(agency + ".xlsx", "P1", "C4"));
    }

    static Answer nothing(String item, String agency) {
        return new Answer(new AnswerKey(item, agency), Status.NOTHING, List.of(), Place.NONE);
    }

    static Block paragraph(String text) {
        return new Paragraph(List.of(Run.plain(text)));
    }

    /** Rows of cells divided by bars. */
    static Table rows(int headerRows, String... rows) {
        var all = Stream.of(rows).map(row -> row.split("\\|")).toList();
        return new Table(
                all.get(0).length,
                headerRows,
                all.stream()
                        .map(cells -> new TableRow(IntStream.range(0, cells.length)
                                .mapToObj(i -> new TableCell(i, 1, 1, Align.GENERAL, List.of(paragraph(cells[i]))))
                                .toList()))
                        .toList());
    }

    private Volumes() {}
}
