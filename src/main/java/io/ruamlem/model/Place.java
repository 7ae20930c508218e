package io.ruamlem.model;

/** Where something stands: a file's name, a sheet's, a cell ({@code C14}); each may be empty. */
public record Place(String file, String sheet, String cell) {
    public static final Place NONE = new Place("", "", "");

    public Place {
        file = OneLine.of(file);
        sheet = OneLine.of(sheet);
        cell = OneLine.of(cell);
    }

    public static Place file(String file) {
        return new Place(file, "", "");
    }

    public Place cell(String reference) {
        return new Place(file, sheet, reference);
    }
}
