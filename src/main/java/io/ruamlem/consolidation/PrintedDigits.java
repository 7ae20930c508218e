package io.ruamlem.consolidation;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Block;
import io.ruamlem.model.Form;
import io.ruamlem.model.Heading;
import io.ruamlem.model.ListItem;
import io.ruamlem.model.Node;
import io.ruamlem.model.Outline;
import io.ruamlem.model.Paragraph;
import io.ruamlem.model.Picture;
import io.ruamlem.model.Settings;
import io.ruamlem.model.Table;
import io.ruamlem.model.TableCell;
import io.ruamlem.model.TableRow;
import io.ruamlem.model.Volume;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The volume with its figures as the form's settings want them printed; keys and places stay as they are. */
public final class PrintedDigits implements Block.Visitor<Block> {
    /** Settings that are read by the program, not by people. */
    private static final Set<String> CODES = Set.of(
            "form_id",
            "version",
            "language",
            "digits",
            Settings.CONTENT_CONTROLS,
            Settings.WARN_CHARACTERS,
            "means_nothing",
            "means_not_applicable");

    private final Digits digits;

    private PrintedDigits(Digits digits) {
        this.digits = digits;
    }

    public static Volume of(Volume volume) {
        var settings = volume.form().settings();
        if (settings.digits() == Settings.Digits.AS_TYPED) return volume;
        return new PrintedDigits(Digits.of(settings)).volume(volume);
    }

    private Volume volume(Volume volume) {
        var answers = volume.answers().finishedBy(block -> block.accept(this));
        return new Volume(form(volume.form()), answers, volume.returns(), volume.findings());
    }

    private Form form(Form form) {
        var outline = new Outline(
                form.outline().levels(),
                form.outline().roots().stream().map(this::node).toList());
        return new Form(
                settings(form.settings()),
                outline,
                form.agencies().stream().map(this::agency).toList());
    }

    private Settings settings(Settings settings) {
        return new Settings(settings.values().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> CODES.contains(entry.getKey()) ? entry.getValue() : digits.text(entry.getValue()))));
    }

    private Node node(Node node) {
        var heading = node.heading();
        return new Node(
                new Heading(heading.level(), digits.text(heading.no()), digits.text(heading.label())),
                node.item(),
                node.who(),
                node.children().stream().map(this::node).toList());
    }

    private Agency agency(Agency agency) {
        return new Agency(
                agency.code(),
                digits.text(agency.name()),
                digits.text(agency.shortName()),
                agency.kind(),
                agency.order(),
                agency.email());
    }

    @Override
    public Block visit(Paragraph paragraph) {
        return new Paragraph(digits.runs(paragraph.runs()));
    }

    @Override
    public Block visit(ListItem item) {
        return new ListItem(item.depth(), digits.text(item.mark()), digits.runs(item.runs()));
    }

    @Override
    public Block visit(Table table) {
        var rows = new ArrayList<TableRow>(table.rows().size());
        for (var row : table.rows()) rows.add(row(row));
        return new Table(table.columns(), table.headerRows(), rows);
    }

    private TableRow row(TableRow row) {
        var cells = new ArrayList<TableCell>(row.cells().size());
        for (var cell : row.cells()) cells.add(cell(cell));
        return new TableRow(cells);
    }

    private TableCell cell(TableCell cell) {
        var blocks = new ArrayList<Block>(cell.blocks().size());
        for (var block : cell.blocks()) blocks.add(block.accept(this));
        return new TableCell(cell.column(), cell.columnSpan(), cell.rowSpan(), cell.align(), blocks);
    }

    @Override
    public Block visit(Picture picture) {
        return picture.withCaption(digits.text(picture.caption()));
    }
}
