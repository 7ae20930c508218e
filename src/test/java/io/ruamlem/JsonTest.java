package io.ruamlem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void values_stand_in_each_other() {
        assertThat(Json.of(Map.of("a", List.of(1L, true, Map.of(), List.of("x")))))
                .isEqualTo("""
                        {
                          "a": [
                            1,
                            true,
                            {},
                            [
                              "x"
                            ]
                          ]
                        }
                        """);
    }

    @Test
    void text_is_escaped_where_json_or_utf8_asks_for_it() {
        assertThat(Json.of("\"\\/\n\t\u0000\u2028\uD800😀 ไทย"))
                .isEqualTo("\"\\\"\\\\/\\n\\u0009\\u0000\\u2028\\ud800😀 ไทย\"\n");
    }
}
