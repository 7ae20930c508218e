package io.ruamlem.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the kit's other templates print of the example. */
class OtherTemplatesTest {
    private static final Path EXAMPLE = Path.of("examples/rt66");
    private static final Pattern HEADING = Pattern.compile("Heading(\\d): .*");
    private static final Pattern ANSWER = Pattern.compile("(?m)^\\[[^\\]]+@[^\\]]+]$");

    /** Problems, best practice, and suggestions to the area and to the ministry. */
    private static final Pattern OF_DIGEST = Pattern.compile("\\d+\\.\\d+\\.[345](/area|/policy)?@.*");

    @TempDir
    private Path outputs;

    @Test
    void by_agency_each_agency_that_returned_anything_has_its_chapter() throws Exception {
        assertThat(text("report-by-agency.docx").lines().filter(line -> line.startsWith("Heading1: ")))
                .containsExactly(
                        "Heading1: สำนักงานเขตพื้นที่การศึกษาประถมศึกษาเวียงสาคร เขต ๑",
                        "Heading1: สำนักงานเขตพื้นที่การศึกษามัธยมศึกษาเวียงสาคร",
                        "Heading1: สำนักงานศึกษาธิการจังหวัดเวียงสาคร กลุ่มส่งเสริมการศึกษาเอกชน",
                        "Heading1: สำนักงานอาชีวศึกษาจังหวัดเวียงสาคร",
                        "Heading1: สำนักงานส่งเสริมการศึกษานอกระบบและการศึกษาตามอัธยาศัยจังหวัดเวียงสาคร",
                        "Heading1: ภาคผนวก หน่วยงานผู้ให้ข้อมูลและความครอบคลุมของรายงาน");
    }

    @Test
    void by_agency_no_answer_of_the_volume_is_left_out() throws Exception {
        assertThat(answers(text("report-by-agency.docx"))).containsAll(answered());
    }

    @Test
    void the_digest_has_the_answers_of_its_topics_and_no_others() throws Exception {
        assertThat(answers(text("digest.docx")))
                .isEqualTo(answered().stream()
                        .filter(key -> OF_DIGEST.matcher(key).matches())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void no_heading_stands_without_anything_below_it() throws Exception {
        assertThat(emptyHeadings(text("report-by-agency.docx"))).isEmpty();
        assertThat(emptyHeadings(text("digest.docx"))).isEmpty();
    }

    private static List<String> emptyHeadings(String text) {
        var lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> level(lines, i) <= 9 && level(lines, i + 1) <= level(lines, i))
                .mapToObj(lines::get)
                .toList();
    }

    /** Of a heading from 1; 0 behind the end, 10 of anything else. */
    private static int level(List<String> lines, int i) {
        if (i == lines.size()) return 0;
        var heading = HEADING.matcher(lines.get(i));
        return heading.matches() ? Integer.parseInt(heading.group(1)) : 10;
    }

    private String text(String template) throws Exception {
        return new ExampleRound(EXAMPLE, outputs, template).text();
    }

    /** What stands as an answer of its own in the volume by question. */
    private static Set<String> answered() throws Exception {
        return answers(Files.readString(EXAMPLE.resolve("volume.txt")));
    }

    private static Set<String> answers(String text) {
        return ANSWER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(tag -> tag.substring(1, tag.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
