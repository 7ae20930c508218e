package io.ruamlem.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void both_languages_have_the_same_keys() throws Exception {
        assertThat(bundle("messages_th").keySet()).isEqualTo(bundle("messages").keySet());
    }

    @Test
    void thai_messages_are_thai() throws Exception {
        assertThat(bundle("messages_th").entrySet())
                .allMatch(
                        entry -> entry.getValue().toString().matches("(?s).*\\p{InThai}.*")
                                || !entry.getValue().toString().matches(".*[a-z]{3}.*"),
                        "has a Thai letter");
    }

    @Test
    void every_finding_has_its_words() {
        for (var locale : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("th")})
            for (var code : FindingCode.values()) {
                var finding = new Finding(code, "", Place.NONE, List.of("1", "2"));
                assertThat(Messages.in(locale).found(finding)).isNotBlank();
                assertThat(Messages.in(locale).remedy(finding)).isNotBlank();
            }
    }

    @Test
    void both_languages_quote_the_same_details() throws Exception {
        var english = bundle("messages");
        var thai = bundle("messages_th");
        for (var key : english.stringPropertyNames()) {
            if (key.matches("(usage|option|ruamlem)\\..*")) continue;
            assertThat(places(thai.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
            new MessageFormat(thai.getProperty(key), Locale.ROOT);
        }
    }

    @Test
    void a_mistake_is_told_with_its_place() {
        var mistake = Mistake.at(new Place("form.xlsx", "survey", "B3"), "folder.not-there");
        assertThat(Messages.in(Locale.ENGLISH).line(mistake))
                .startsWith("form.xlsx, sheet \"survey\", cell B3: there is no");
        assertThat(Messages.in(Locale.forLanguageTag("th")).line(mistake))
                .startsWith("form.xlsx, แผ่นงาน “survey”, เซลล์ B3: ไม่พบ");
    }

    @Test
    void other_languages_get_english() {
        assertThat(Messages.in(Locale.GERMAN).level(Level.ERROR)).isEqualTo("error");
    }

    private static List<String> places(String text) {
        return Arrays.asList(PLACE.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .sorted()
                .toArray(String[]::new));
    }

    private static Properties bundle(String name) throws Exception {
        var properties = new Properties();
        try (var in = new InputStreamReader(
                MessagesTest.class.getResourceAsStream("/io/ruamlem/" + name + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
