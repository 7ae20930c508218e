package io.ruamlem.excel;

import io.ruamlem.model.Amount;
import io.ruamlem.model.AmountSum;
import io.ruamlem.model.Place;
import io.ruamlem.model.Stock;
import io.ruamlem.model.Use;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The account of a workbook while it is read: what stands on its sheets, and where each cell and picture is put. */
final class Stocktaking {
    private final Map<Use, AmountSum> uses = new EnumMap<>(Use.class);
    private final Map<String, AmountSum> answers = new HashMap<>();
    private final List<Place> lost = new ArrayList<>();
    private Set<CellRef> open = Set.of();
    private Amount stood = Amount.ZERO;
    private SheetContent sheet;

    /** @param content whose stock is used up */
    void begin(SheetContent content) {
        sheet = content;
        open = content.stock().cells();
        stood = stood.plus(content.stock().stood());
    }

    /** A tab that is not a sheet. */
    void addDrawing() {
        stood = stood.plus(Amount.picture(""));
    }

    /** Of a sheet that nothing is made of: the workbook is refused. */
    void count(SheetContent content) {
        stood = stood.plus(content.stock().stood());
    }

    /** What no one has taken up by now is lost. */
    void end() {
        open.stream().sorted().map(this::at).forEach(lost::add);
        open = Set.of();
    }

    void put(Use use, SheetCell cell) {
        take(cell);
        put(use, Amount.cell(cell.text()));
    }

    void put(Use use, Amount amount) {
        sum(uses, use).add(amount);
    }

    void putAnswer(String item, SheetCell cell) {
        take(cell);
        putAnswer(item, Amount.cell(cell.text()));
    }

    void putAnswer(String item, Amount amount) {
        put(Use.ANSWER, amount);
        sum(answers, item).add(amount);
    }

    private void take(SheetCell cell) {
        if (!open.remove(cell.at())) lost.add(at(cell.at()));
    }

    private Place at(CellRef cell) {
        return sheet.at(cell);
    }

    Stock stock() {
        return new Stock(stood, amounts(uses), amounts(answers), lost);
    }

    private static <K> AmountSum sum(Map<K, AmountSum> sums, K key) {
        return sums.computeIfAbsent(key, first -> new AmountSum());
    }

    private static <K> Map<K, Amount> amounts(Map<K, AmountSum> sums) {
        return sums.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, sum -> sum.getValue()
                .amount()));
    }
}
