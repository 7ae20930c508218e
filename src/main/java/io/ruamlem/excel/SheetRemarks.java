package io.ruamlem.excel;

import io.ruamlem.excel.OpenWorkbook.Tab;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts comments on the sheets of a copy, and takes away those of ours that are there from the last time.
 *
 * @param known what we wrote into the workbook before
 * @param author whose name the comments bear
 */
record SheetRemarks(OpenWorkbook workbook, PackageCopy copy, KnownTexts known, String author) {
    /** What stands behind the boxes of comments on a sheet (ECMA-376 Part 1, 18.3.1.99). */
    private static final Set<String> BEHIND_BOXES = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "AlternateContent",
            "webPublishItems",
            "tableParts",
            "extLst");

    void put(Tab tab, Map<CellRef, Remark> remarks) throws IOException {
        var part = findPart(tab, "comments");
        if (part.isEmpty() && remarks.isEmpty()) return;
        var before = part.isEmpty() ? List.<CommentReader.Comment>of() : CommentReader.readAll(workbook, part);
        boolean hasOurs =
                before.stream().anyMatch(comment -> !known.typed(comment.text()).equals(comment.text()));
        if (remarks.isEmpty() && !hasOurs) return;
        var comments = new CommentsPart(part.isEmpty() ? addComments(tab) : copy.text(part), known, author);
        comments.put(remarks, before);
        draw(tab, comments);
    }

    private void draw(Tab tab, CommentsPart comments) throws IOException {
        var sheet = copy.text(tab.part());
        var boxes = new NoteBoxes(sheet);
        var shapes = new NoteShapes(drawing(tab, sheet));
        comments.removed().forEach(shapes::remove);
        comments.texts().forEach((cell, text) -> shapes.put(cell, boxes.anchor(cell, text)));
    }

    private String findPart(Tab tab, String type) throws IOException {
        return Relations.of(workbook.parts(), tab.part())
                .parts(type)
                .filter(workbook.parts()::has)
                .findFirst()
                .orElse("");
    }

    private PartText addComments(Tab tab) throws IOException {
        var comments = CommentsPart.empty(copy.text(tab.part()).namespace());
        copy.relate(tab.part(), "comments", copy.add("xl/comments%d.xml", CommentsPart.CONTENT_TYPE, comments));
        return comments;
    }

    /** The drawing that the sheet names, or a new one. */
    private PartText drawing(Tab tab, PartText sheet) throws IOException {
        var relations = Relations.of(workbook.parts(), tab.part());
        var named = sheet.elements("legacyDrawing").stream()
                .flatMap(element -> relations.find(sheet.attribute(element, "id")).stream())
                .map(Relations.Relation::target)
                .filter(workbook.parts()::has)
                .findFirst();
        return named.isPresent() ? copy.drawing(named.get()) : addDrawing(tab, sheet);
    }

    private PartText addDrawing(Tab tab, PartText sheet) throws IOException {
        for (var dangling : sheet.elements("legacyDrawing")) sheet.replace(dangling, "");
        var shapes = NoteShapes.empty();
        var id = copy.relate(
                tab.part(), "vmlDrawing", copy.add("xl/drawings/vmlDrawing%d.vml", NoteShapes.CONTENT_TYPE, shapes));
        var element = sheet.own("<legacyDrawing xmlns:r=\"" + copy.relationNamespace() + "\" r:id=\"" + id + "\"/>");
        var cells = sheet.elements("sheetData").get(0);
        sheet.insertBefore(BEHIND_BOXES, cells.end(), element);
        return shapes;
    }
}
