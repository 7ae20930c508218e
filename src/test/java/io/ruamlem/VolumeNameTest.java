package io.ruamlem;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.consolidation.Split.Part;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolumeNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "volume.docx | 1 | 6 | 1 | volume 1.docx",
                "volume.docx | 2 | 6 | ๒ | volume 2.docx",
                "volume.docx | 2 | 6 | '' | volume 2.docx",
                "volume.docx | 7 | 8 | 8 | volume 7 - 8.docx",
                "volume.docx | 2 | 27 | 1.2 | volume 02 - 1.2.docx",
                "volume-digest.docx | 5 | 100 | 5.1/1 | volume-digest 005 - 5.1 1.docx",
                "volume.docx | 2 | 12 | สพป.อจ. | volume 02 - สพป.อจ.docx",
                "volume.docx | 3 | 3 | a<b>: \"c\"?* | volume 3 - a b c.docx",
                "Annual.DOCX | 3 | 3 | North | Annual 3 - North.docx",
                "annual | 3 | 3 | ... | annual 3.docx",
                "v.docx | 1 | 1 | 1234567890123456789012345678901234567890xyz | v 1 - 1234567890123456789012345678901234567890.docx",
            })
    void the_number_comes_first_and_what_it_is_about_behind_it(
            String report, int number, int of, String name, String expected) {
        var file = VolumeName.of(Path.of("round", report), new Part(number, of, name, whole -> whole));
        assertThat(file).isEqualTo(Path.of("round", expected));
    }
}
