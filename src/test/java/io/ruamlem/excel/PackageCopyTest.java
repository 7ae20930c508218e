package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageCopyTest {
    @TempDir
    Path folder;

    @Test
    void a_new_part_has_a_name_of_its_own_a_kind_and_a_relation() throws IOException {
        var file = Files.write(
                folder.resolve("raw.xlsx"),
                RawBook.of("").part("xl/comments1.xml", "<a/>").bytes());
        try (var parts = OfficePackage.open(file)) {
            var copy = PackageCopy.of(parts, "xl/workbook.xml");
            var part = copy.add("xl/comments%d.xml", "kind", new PartText("<b/>"));
            assertThat(part).isEqualTo("xl/comments2.xml");
            assertThat(copy.relate(part, "image", "xl/media/1.png")).isEqualTo("ruamlem1");
            assertThat(copy.relate(part, "image", "xl/media/2.png")).isEqualTo("ruamlem2");
            copy.write(folder.resolve("copy.xlsx"));
        }
        var written = SentBack.parts(folder.resolve("copy.xlsx"));
        assertThat(written.get("xl/comments2.xml")).isEqualTo("<b/>");
        assertThat(written.get("xl/_rels/comments2.xml.rels")).containsSubsequence("/1.png", "/2.png");
        assertThat(written.get("[Content_Types].xml"))
                .contains("<Override PartName=\"/xl/comments2.xml\" ContentType=\"kind\"/>")
                .containsOnlyOnce("<Default Extension=\"rels\"");
    }
}
