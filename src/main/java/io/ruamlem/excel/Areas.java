package io.ruamlem.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Areas of a sheet that mean something (merged, linked), looked up cell by cell from the top row down. Of two that
 * overlap, which Excel itself refuses, the first counts; so a lookup costs the same however many there are.
 */
final class Areas<T> {
    private record Meaning<T>(Area area, T value) {}

    private final List<Meaning<T>> all = new ArrayList<>();
    private final TreeMap<Integer, Meaning<T>> active = new TreeMap<>();
    private int begun;

    void add(Area area, T value) throws IOException {
        if (!area.isSomewhere()) return;
        all.add(new Meaning<>(area, value));
        Limit.LISTED.check(all.size());
    }

    /** To be called when all are added, before the first lookup. */
    void sort() {
        all.sort(Comparator.comparing(meaning -> meaning.area().first()));
    }

    List<Area> areas() {
        return all.stream().map(Meaning::area).toList();
    }

    /** What the area over a cell means; rows must never be asked for backwards. */
    Optional<T> find(CellRef cell) {
        while (begun < all.size() && all.get(begun).area().first().row() <= cell.row()) begin(all.get(begun++));
        return active.isEmpty()
                ? Optional.empty()
                : covering(cell.column(), cell.row()).map(Meaning::value);
    }

    private void begin(Meaning<T> meaning) {
        var area = meaning.area();
        int row = area.first().row();
        if (covering(area.first().column(), row).isPresent()) return;
        var inside = active.subMap(area.first().column(), true, area.last().column(), true);
        inside.values().removeIf(other -> other.area().last().row() < row);
        if (inside.isEmpty()) active.put(area.first().column(), meaning);
    }

    private Optional<Meaning<T>> covering(int column, int row) {
        for (Map.Entry<Integer, Meaning<T>> left; (left = active.floorEntry(column)) != null; ) {
            var area = left.getValue().area();
            if (area.last().row() >= row)
                return area.last().column() >= column ? Optional.of(left.getValue()) : Optional.empty();
            active.remove(left.getKey());
        }
        return Optional.empty();
    }
}
