package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AreasTest {
    @Test
    void areas_are_found_as_by_looking_at_each() throws IOException {
        var random = new Random(1);
        var areas = new Areas<Area>();
        var all = new ArrayList<Area>();
        for (int i = 0; i < 60; i++) {
            var first = new CellRef(1 + random.nextInt(40), random.nextInt(20));
            var area =
                    new Area(first, new CellRef(first.row() + random.nextInt(4), first.column() + random.nextInt(3)));
            if (all.stream().anyMatch(other -> overlap(other, area))) continue;
            all.add(area);
            areas.add(area, area);
        }
        areas.sort();
        for (int row = 1; row < 45; row++)
            for (int column = 0; column < 24; column++) {
                var cell = new CellRef(row, column);
                assertThat(areas.find(cell))
                        .isEqualTo(all.stream()
                                .filter(area -> overlap(area, new Area(cell, cell)))
                                .findFirst());
            }
    }

    private static boolean overlap(Area a, Area b) {
        return a.first().row() <= b.last().row()
                && b.first().row() <= a.last().row()
                && a.first().column() <= b.last().column()
                && b.first().column() <= a.last().column();
    }
}
