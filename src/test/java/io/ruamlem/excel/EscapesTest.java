package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EscapesTest {
    @Test
    void what_xml_cannot_hold_and_what_looks_like_it_comes_back_as_it_was() {
        var text = "<a> & \"b\" _x0041_ \u0007 \uD800 \uFFFF 😀 ที่\nสอง";
        var encoded = Escapes.encode(text);
        assertThat(encoded)
                .isEqualTo("&lt;a&gt; &amp; &quot;b&quot; _x005F_x0041_ _x0007_ _xD800_ _xFFFF_ 😀 ที่\nสอง");
        assertThat(Escapes.decode(encoded.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&")))
                .isEqualTo(text);
    }
}
