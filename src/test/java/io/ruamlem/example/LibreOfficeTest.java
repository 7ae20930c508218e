package io.ruamlem.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.ruamlem.office.LibreOffice;
import io.ruamlem.word.ReportText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Another program reads in the report what we wrote into it, where LibreOffice is installed ({@code .ci/run} does). */
class LibreOfficeTest {
    /** LibreOffice 7 shows the code of a link that stands in the first paragraph of a content control. */
    private static final String LINK = "HYPERLINK \"[^\"]*\"";

    @ParameterizedTest
    @MethodSource("reports")
    void it_reads_every_paragraph_in_our_order(Path report) throws Exception {
        var office = LibreOffice.find().orElseGet(() -> abort("LibreOffice is not installed"));
        var read = letters(office.text(report).replaceAll(LINK, ""));
        int from = 0;
        for (var paragraph : ReportText.paragraphs(report)) {
            int at = read.indexOf(letters(paragraph), from);
            assertThat(at).as("“%s” behind “%s”", paragraph, before(read, from)).isNotNegative();
            from = at + letters(paragraph).length();
        }
        assertThat(from).isPositive();
    }

    static List<Path> reports() throws Exception {
        return FreshFiles.reports();
    }

    private static String before(String text, int end) {
        return text.substring(Math.max(0, end - 40), end);
    }

    /** Spaces, tabs and line ends are written in other ways. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Z}\uFEFF]+", "");
    }
}
