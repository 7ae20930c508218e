package io.ruamlem.model;

/** An {@link Amount} that grows cell by cell. */
public final class AmountSum {
    private long cells;
    private long characters;
    private long pictures;
    private long notes;
    private long tables;

    public void addCell(String text) {
        cells++;
        characters += Letters.in(text);
    }

    public void add(Amount amount) {
        cells += amount.cells();
        characters += amount.characters();
        pictures += amount.pictures();
        notes += amount.notes();
        tables += amount.tables();
    }

    public Amount amount() {
        return new Amount(cells, characters, pictures, notes, tables);
    }
}
