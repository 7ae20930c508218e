package io.ruamlem.excel;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A workbook while it is read: its tabs, and what all of them share.
 *
 * @param relations of the workbook's own part
 * @param tabs in the order people see them
 * @param hasLinks whether its formulas may reach into other files
 * @param cells how many more may be read; characters shown in them and shapes likewise
 */
record OpenWorkbook(
        OfficePackage parts,
        Relations relations,
        List<Tab> tabs,
        Colors colors,
        SharedStrings texts,
        StyleSheet styles,
        NumberText numbers,
        boolean hasLinks,
        PictureFiles pictures,
        CellPictures cellPictures,
        Allowance cells,
        Allowance shown,
        Allowance shapes)
        implements Closeable {
    /** @param type {@code worksheet}, or another kind of tab that has no cells */
    record Tab(String name, String part, String type) {
        boolean isWorksheet() {
            return type.equals("worksheet");
        }
    }

    /**
     * @param language of dates that do not name one
     * @throws IOException if it is no workbook, or damaged
     */
    static OpenWorkbook open(Path file, Locale language) throws IOException {
        var parts = OfficePackage.open(file);
        try {
            return read(parts, file, language);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static OpenWorkbook read(OfficePackage parts, Path file, Locale language) throws IOException {
        var main = ContentTypes.read(parts).workbook(parts);
        var relations = Relations.of(parts, main);
        var contents = Contents.read(parts, main, relations);
        var colors = Colors.read(parts, part(relations, "theme"));
        return new OpenWorkbook(
                parts,
                relations,
                contents.tabs(),
                colors,
                SharedStrings.read(parts, part(relations, "sharedStrings"), colors),
                StyleSheet.read(parts, part(relations, "styles"), colors),
                new NumberText(contents.isFrom1904(), language),
                relations.parts("externalLink").findAny().isPresent(),
                new PictureFiles(parts, file),
                CellPictures.read(parts, relations),
                new Allowance(Limit.CELLS),
                new Allowance(Limit.SHOWN),
                new Allowance(Limit.SHAPES));
    }

    private static String part(Relations relations, String type) {
        return relations.parts(type).findFirst().orElse("");
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    /** What the workbook's own part says. */
    private record Contents(List<Tab> tabs, boolean isFrom1904) {
        static Contents read(OfficePackage parts, String part, Relations relations) throws IOException {
            var tabs = new ArrayList<Tab>();
            boolean isFrom1904 = false;
            try (var xml = parts.xml(part)) {
                while (xml.next()) {
                    if (xml.is("sheet")) tabs.add(tab(xml, relations));
                    else if (xml.is("workbookPr"))
                        isFrom1904 = List.of("1", "true").contains(xml.attribute("date1904"));
                    Limit.TABS.check(tabs.size());
                }
            }
            return new Contents(tabs, isFrom1904);
        }

        /** One that points nowhere holds a module of macros. */
        private static Tab tab(Xml xml, Relations relations) throws IOException {
            var name = xml.attribute("name");
            var id = xml.attribute("id");
            if (id.isEmpty()) return new Tab(name, "", "macro");
            return relations
                    .find(id)
                    .map(relation -> new Tab(name, relation.target(), relation.type()))
                    .orElseThrow(() -> NotReadableException.damaged(Damage.MISSING, name));
        }
    }
}
