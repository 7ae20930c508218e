package io.ruamlem.excel;

import io.ruamlem.excel.OpenWorkbook.Tab;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** The list of tabs in a workbook that is being copied (ECMA-376 Part 1, 18.2.20): ours come behind the others. */
record TabList(OpenWorkbook workbook, PackageCopy copy, String main) {
    private static final String PATTERN = "xl/worksheets/sheet%d.xml";

    /** Stands in the workbook's part until another program saves the file. */
    private static final String UNTOUCHED = "<!-- as Ruamlem wrote it -->";

    static TabList of(OpenWorkbook workbook) throws IOException {
        var main = ContentTypes.read(workbook.parts()).workbook(workbook.parts());
        return new TabList(workbook, PackageCopy.of(workbook.parts(), main), main);
    }

    /** Whether a file is a copy that nobody has changed since. */
    static boolean isUntouched(OfficePackage parts) throws IOException {
        var main = ContentTypes.read(parts).workbook(parts);
        return PartText.decode(parts.bytes(main)).text().contains(UNTOUCHED);
    }

    void sign() throws IOException {
        var text = copy.text(main);
        if (!text.text().contains(UNTOUCHED)) text.insert(text.root().start(), UNTOUCHED);
    }

    /**
     * Adds a tab.
     *
     * @param name as people are to see it, if no other tab has it
     * @param attributes of the element {@code sheet}
     * @return its place, from 0
     */
    int add(String name, String attributes, PartText sheet) throws IOException {
        var id = copy.relate(main, "worksheet", copy.add(PATTERN, GraftedTab.CONTENT_TYPE, sheet));
        var text = copy.text(main);
        var tabs = text.elements("sheets").get(0);
        var element = "<sheet name=\"" + Escapes.encode(free(name)) + "\" sheetId=\"" + nextId() + "\"" + attributes
                + " xmlns:r=\"" + copy.relationNamespace() + "\" r:id=\"" + id + "\"/>";
        text.append(tabs, text.own(element));
        return text.elements("sheet", text.elements("sheets").get(0)).size() - 1;
    }

    private String free(String name) {
        var taken = new HashSet<String>();
        for (var tab : workbook.tabs()) taken.add(tab.name().toLowerCase(Locale.ROOT));
        var free = name;
        for (int i = 2; taken.contains(free.toLowerCase(Locale.ROOT)); i++) free = name + " (" + i + ")";
        return free;
    }

    private int nextId() throws IOException {
        var text = copy.text(main);
        return text.elements("sheet").stream()
                        .mapToInt(sheet -> (int) Xml.whole(text.attribute(sheet, "sheetId"), 65_000))
                        .max()
                        .orElse(0)
                + 1;
    }

    /** The styles of its cells, which are to change. */
    PartText styles() throws IOException {
        var named = Relations.of(workbook.parts(), main).parts("styles").filter(workbook.parts()::has);
        var part = named.findFirst();
        if (part.isPresent()) return copy.text(part.get());
        var styles = GraftedStyles.empty(copy.text(main).namespace());
        copy.relate(main, "styles", copy.add("xl/styles%d.xml", GraftedStyles.CONTENT_TYPE, styles));
        return styles;
    }

    /** Opens the workbook at a tab, and at no other: what is typed into several tabs at once goes into all of them. */
    void show(int tab) throws IOException {
        var text = copy.text(main);
        if (text.elements("workbookView").isEmpty())
            text.insert(
                    text.elements("sheets").get(0).start(),
                    text.own("<bookViews><workbookView activeTab=\"" + tab + "\"/></bookViews>"));
        else
            for (var view : text.elements("workbookView").subList(0, 1))
                text.setAttribute(view, "activeTab", String.valueOf(tab));
        for (var each : workbook.tabs()) if (workbook.tabs().indexOf(each) != tab) unselect(each);
    }

    private void unselect(Tab tab) throws IOException {
        if (!workbook.parts().has(tab.part())) return;
        var views = copy.peek(tab.part()).elements("sheetView");
        for (int i = 0; i < views.size(); i++)
            if (List.of("1", "true").contains(copy.peek(tab.part()).attribute(views.get(i), "tabSelected")))
                copy.text(tab.part()).setAttribute(views.get(i), "tabSelected", "0");
    }
}
