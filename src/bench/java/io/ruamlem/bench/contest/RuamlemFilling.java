package io.ruamlem.bench.contest;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Align;
import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
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
import io.ruamlem.word.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The template as ruamlem fills it: each table is an item of a form, answered by its only agency. */
final class RuamlemFilling implements Contender {
    private static final List<String> COLUMNS = List.of("ก", "ข", "ค");
    private static final String TEMPLATE = WordTemplate.paragraph("{{#each question}}")
            + WordTemplate.paragraph("{{label}}")
            + WordTemplate.paragraph("{{#each agency}}")
            + WordTemplate.table(
                    3,
                    WordTemplate.row(COLUMNS.toArray(String[]::new))
                            + WordTemplate.row("{{#each row}}{{column 1}}", "{{column 2}}", "{{column 3}}{{/each}}"))
            + WordTemplate.paragraph("{{/each}}")
            + WordTemplate.paragraph("{{/each}}");

    private final Tables tables;
    private final Path template;
    private final Path report;

    RuamlemFilling(Tables tables, Path report) throws IOException {
        this.tables = tables;
        this.report = report;
        this.template = report.resolveSibling("ruamlem-template.docx");
        Files.write(template, WordTemplate.of(TEMPLATE));
    }

    @Override
    public void run() throws IOException {
        var agency = new Agency("a", "หน่วยงาน", "หน่วยงาน", "", 1, "");
        var outline = new Outline(
                List.of("question"),
                tables.all().stream().map(RuamlemFilling::node).toList());
        var form = new Form(new Settings(Map.of("digits", "as typed")), outline, List.of(agency));
        var answers = tables.all().stream()
                .map(RuamlemFilling::answer)
                .collect(Collectors.toMap(Answer::key, Function.identity()));
        ReportWriter.open(template, form).write(new Volume(form, answers, Map.of(), List.of()), report);
    }

    private static Node node(Tables.Table table) {
        var item = new Item(table.title(), ItemKind.TABLE, COLUMNS, "", false, List.of());
        return new Node(new Heading("question", "", table.title()), item, Set.of(), List.of());
    }

    private static Answer answer(Tables.Table table) {
        var rows = new ArrayList<TableRow>();
        for (var row : table.rows()) rows.add(row(row));
        return new Answer(
                new AnswerKey(table.title(), "a"),
                Status.ANSWERED,
                List.of(new Table(COLUMNS.size(), 0, rows)),
                Place.NONE);
    }

    private static TableRow row(List<String> cells) {
        var all = new ArrayList<TableCell>();
        for (var text : cells)
            all.add(new TableCell(all.size(), 1, 1, Align.GENERAL, List.of(new Paragraph(List.of(Run.plain(text))))));
        return new TableRow(all);
    }
}
