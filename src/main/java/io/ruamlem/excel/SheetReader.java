package io.ruamlem.excel;

import io.ruamlem.excel.DrawingReader.Drawn;
import io.ruamlem.excel.DrawingReader.DrawnPicture;
import io.ruamlem.excel.Relations.Relation;
import io.ruamlem.model.Amount;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a worksheet: cells as they are shown, what is merged and linked, and all that lies over the cells. */
final class SheetReader {
    private static final String CONTROL = "control";

    private final OpenWorkbook workbook;
    private final Relations relations;
    private final Place sheet;
    private final KnownTexts known;

    private final List<Told> findings = new ArrayList<>();
    private final SheetStock stock = new SheetStock();
    private final Set<String> objects = new HashSet<>();
    private final SheetRows rows = new SheetRows();
    private final SheetGrid grid = new SheetGrid();
    private final SheetPictures pictures;

    private SheetReader(OpenWorkbook workbook, Relations relations, Place sheet, KnownTexts known) {
        this.workbook = workbook;
        this.relations = relations;
        this.sheet = sheet;
        this.known = known;
        this.pictures = new SheetPictures(workbook.pictures(), sheet, rows, findings::add);
    }

    /** @param place the file's and the sheet's name */
    static SheetContent read(OpenWorkbook workbook, OpenWorkbook.Tab tab, Place place) throws IOException {
        return read(workbook, tab, place, KnownTexts.NONE);
    }

    /** @param known texts of ours, which are left out of the comments */
    static SheetContent read(OpenWorkbook workbook, OpenWorkbook.Tab tab, Place place, KnownTexts known)
            throws IOException {
        var relations = Relations.of(workbook.parts(), tab.part());
        return new SheetReader(workbook, relations, place, known).read(tab.part());
    }

    private SheetContent read(String part) throws IOException {
        try (var xml = workbook.parts().xml(part)) {
            while (xml.next()) readElement(xml);
        }
        for (var drawing : relations.parts("drawing").toList()) readDrawing(drawing);
        for (var type : List.of("comments", "threadedComment"))
            for (var comments : relations.parts(type).toList()) readComments(comments);
        return new SheetContent(sheet, rows.ordered(), findings, stock);
    }

    private void readElement(Xml xml) throws IOException {
        switch (xml.name()) {
            case "sheetFormatPr" ->
                grid.setDefaults(xml.length("defaultRowHeight", 0), xml.length("defaultColWidth", 0));
            case "col" -> readColumns(xml);
            case "sheetData" -> new RowReader(xml, workbook, grid, pictures, stock).read();
            case "mergeCell" -> rows.merge(Area.parse(xml.attribute("ref")));
            case "hyperlink" -> readLink(xml);
            case "picture" -> tell(Finding.strayPicture(sheet), Amount.picture(""));
            case "oleObject" -> readObject(xml, xml.attribute("progId"));
            case "control" -> readObject(xml, CONTROL);
            default -> {}
        }
    }

    private void readColumns(Xml xml) {
        double width = xml.isHidden() ? 0 : xml.length("width", 0);
        grid.setWidth(xml.number("min", 1) - 1, xml.number("max", 1) - 1, width);
    }

    private void readLink(Xml xml) throws IOException {
        var location = xml.attribute("location");
        var link = relations
                .find(xml.attribute("id"))
                .filter(Relation::isOutside)
                .map(relation -> WebAddress.orEmpty(relation.target()))
                .orElse("");
        if (!link.isEmpty())
            rows.link(Area.parse(xml.attribute("ref")), location.isEmpty() ? link : link + "#" + location);
    }

    /** A Word document, a PDF, a tick box … put into the sheet. Excel writes each twice, for newer versions with its place. */
    private void readObject(Xml xml, String program) throws IOException {
        workbook.shapes().take(1);
        var at = CellRef.NONE;
        int depth = xml.depth();
        while (xml.next(depth))
            if (xml.is("from")) at = DrawingAnchor.readMarker(xml).cell();
        boolean isPlaced = at != CellRef.NONE;
        var finding = Finding.embeddedObject(isPlaced ? at(at) : sheet, program.isEmpty() ? "object" : program);
        if (objects.add(program) || isPlaced) tell(finding, Amount.picture(""));
    }

    /** What is a finding from the first: it goes into no row. */
    private void tell(Finding finding, Amount amount) {
        stock.add(amount);
        findings.add(new Told(finding, amount));
    }

    private Place at(CellRef cell) {
        return sheet.cell(cell.toString());
    }

    private void readDrawing(String drawing) throws IOException {
        var found = workbook.parts().findXml(drawing);
        if (found.isEmpty()) {
            tell(Finding.pictureUnreadable(sheet, drawing), Amount.picture(""));
            return;
        }
        var targets = Relations.of(workbook.parts(), drawing);
        try (var xml = found.get()) {
            for (var drawn : DrawingReader.read(xml, grid, workbook.shapes())) add(drawn, targets);
        }
    }

    private void add(Drawn drawn, Relations targets) {
        var place = at(drawn.at());
        if (!drawn.text().isBlank()) tell(Finding.textBox(place, drawn.text()), Amount.note(drawn.text()));
        if (!drawn.object().isEmpty()) tell(Finding.embeddedObject(place, drawn.object()), Amount.picture(""));
        drawn.picture().ifPresent(picture -> add(drawn.at(), picture, targets));
    }

    private void add(CellRef at, DrawnPicture picture, Relations targets) {
        stock.add(Amount.picture(AltText.ofPerson(picture.alt())));
        var id = picture.image().isEmpty() ? picture.link() : picture.image();
        var target = targets.find(id);
        if (target.isPresent() && !target.get().isOutside())
            pictures.add(at, target.get().target(), picture.shown(), picture.alt());
        else if (target.isPresent()) pictures.addLinked(at, target.get().target(), picture.alt());
        else pictures.addMissing(at, id, picture.alt());
    }

    private void readComments(String comments) throws IOException {
        if (!workbook.parts().has(comments)) return;
        for (var comment : CommentReader.read(workbook, comments, known))
            tell(
                    Finding.comment(comment.at() == CellRef.NONE ? sheet : at(comment.at()), comment.text()),
                    Amount.note(comment.text()));
    }
}
