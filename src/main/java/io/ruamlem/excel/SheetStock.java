package io.ruamlem.excel;

import io.ruamlem.model.Amount;
import io.ruamlem.model.AmountSum;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** How much stands on a sheet, counted as its cells and drawings are unpacked, before anything is made of them. */
final class SheetStock {
    private final Set<CellRef> cells = new HashSet<>();
    private final AmountSum stood = new AmountSum();

    /** @throws IOException if the sheet has the cell twice: programs differ on which they show, so neither can be trusted */
    void addCell(CellRef at, String text) throws IOException {
        if (!cells.add(at)) throw NotReadableException.damaged(Damage.XML, "cell " + at);
        stood.addCell(text);
    }

    void add(Amount amount) {
        stood.add(amount);
    }

    /** The same with its cells taken to be elsewhere. */
    SheetStock moved(int columns) {
        var moved = new SheetStock();
        cells.forEach(cell -> moved.cells.add(cell.moved(columns)));
        moved.add(stood());
        return moved;
    }

    /** Those that hold any text. */
    Set<CellRef> cells() {
        return cells;
    }

    Amount stood() {
        return stood.amount();
    }
}
