package io.ruamlem.excel;

import io.ruamlem.model.Place;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Finds the sheets of a form by name, whatever its case and spaces. */
record FormSheets(OpenWorkbook book, String file, Mistakes mistakes) {

    /** The sheet, or nothing if it cannot be read for want of itself or of a column: the mistake is noted then. */
    Optional<FormSheet> find(String name, Columns columns) throws IOException {
        var tab = book.tabs().stream()
                .filter(OpenWorkbook.Tab::isWorksheet)
                .filter(candidate -> FormSheet.folded(candidate.name()).equals(name))
                .findFirst();
        if (tab.isEmpty()) {
            mistakes.add(Place.file(file), "missing-sheet", name, String.join(", ", names()));
            return Optional.empty();
        }
        var sheet = FormSheet.of(
                SheetReader.read(book, tab.get(), new Place(file, tab.get().name(), "")));
        sheet.checkHeaders(columns, mistakes);
        return sheet.hasAll(columns.required()) ? Optional.of(sheet) : Optional.empty();
    }

    private List<String> names() {
        return book.tabs().stream()
                .map(OpenWorkbook.Tab::name)
                .filter(name -> !name.startsWith("_"))
                .toList();
    }
}
