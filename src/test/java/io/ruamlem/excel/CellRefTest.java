package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellRefTest {
    @Test
    void references_are_read_as_they_are_printed() {
        assertThat(CellRef.parse("C14")).isEqualTo(new CellRef(14, 2));
        assertThat(CellRef.parse("$xfd$1048576")).hasToString("XFD1048576");
        assertThat(CellRef.parse("AA1")).isEqualTo(new CellRef(1, 26));
        for (var wrong : new String[] {"", "C", "14", "C0", "XFE1", "A1048577", "A1B", "ก1"})
            assertThat(CellRef.parse(wrong)).as(wrong).isSameAs(CellRef.NONE);
    }
}
