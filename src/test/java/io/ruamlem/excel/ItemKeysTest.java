package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Node;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemKeysTest {
    @Test
    void names_of_sheets_begin_with_keys_in_many_spellings() {
        var keys = new ItemKeys(ReturnedForm.FORM);
        for (var name : new String[] {"1.1-1", "1.1_1 ตาราง", "1.1.1ตาราง", "1.1 1", "1.1／1 (2)", " 1.1∕1-ก"})
            assertThat(keys.findBySheetName(name).map(Node::key)).as(name).isEqualTo(Optional.of("1.1/1"));
        for (var name : new String[] {"1.1-12", "1.1-1.5", "1.1", "ตาราง 1.1-1", "1.1-9"})
            assertThat(keys.findBySheetName(name)).as(name).isEmpty();
    }
}
