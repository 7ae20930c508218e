package io.ruamlem.word;

import static io.ruamlem.word.RawTemplate.paragraph;
import static io.ruamlem.word.RawTemplate.textBox;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ruamlem.model.Messages;
import io.ruamlem.model.Mistake;
import io.ruamlem.model.UnusableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class MarkedCopyTest {
    @TempDir
    private Path folder;

    private Path copy;

    @BeforeEach
    void nameCopy() {
        copy = folder.resolve("report-mistakes.docx");
    }

    @Test
    void each_mistake_has_a_comment_around_its_paragraph() throws Exception {
        mark(TemplateDoc.of(folder, "fine\n{{labl}} and {{nam}}\nfine\n|cell|{{kin}}|"));
        assertThat(marked()).containsExactly("fine", "⟦1⟦0{{labl}} and {{nam}}0⟧1⟧", "fine", "cell", "⟦2{{kin}}2⟧");
        assertThat(comments())
                .containsExactly(
                        "0 Ruamlem (R): {{labl}} is not known; did you mean label?",
                        "1 Ruamlem (R): {{nam}} is not known; did you mean name, no?",
                        "2 Ruamlem (R): {{kin}} is not known; did you mean kind?");
    }

    @Test
    void what_can_bear_no_comment_is_said_at_the_beginning_or_beside_the_box() throws Exception {
        mark(new RawTemplate(paragraph("first") + textBox("{{boxx}}") + paragraph("last"))
                .with("header", "hdr", paragraph("{{headr}}"))
                .in(folder));
        assertThat(marked()).containsExactly("⟦1first1⟧", "⟦00⟧", "{{boxx}}", "{{boxx}}", "last");
        assertThat(comments().get(0)).contains("in a text box, in \"{{boxx}}\": {{boxx}} is not known");
        assertThat(comments().get(1)).contains("in a header, in \"{{headr}}\": {{headr}} is not known");
    }

    @Test
    void a_body_without_a_paragraph_gets_one() throws Exception {
        mark(new RawTemplate("").with("header", "hdr", paragraph("{{headr}}")).in(folder));
        assertThat(marked()).containsExactly("⟦00⟧");
    }

    @Test
    void the_author_speaks_the_language_of_the_form_and_the_comment_that_of_the_messages() throws Exception {
        var template = TemplateDoc.of(folder, "{{labl}}");
        var thai = Locale.forLanguageTag("th");
        new MarkedCopy(template, thai, Messages.in(Locale.ENGLISH)).write(mistakes(template), copy);
        assertThat(comments()).containsExactly("0 รวมเล่ม (รล): {{labl}} is not known; did you mean label?");
        new MarkedCopy(template, Locale.ENGLISH, Messages.in(thai)).write(mistakes(template), copy);
        assertThat(comments()).containsExactly("0 Ruamlem (R): ไม่รู้จัก {{labl}} หมายถึง label หรือไม่");
    }

    @Test
    void other_peoples_comments_stay_and_the_programs_own_are_renewed() throws Exception {
        var template = new RawTemplate(
                        "<w:p><w:commentRangeStart w:id=\"1\"/><w:commentRangeStart w:id=\"7\"/><w:r><w:t>{{labl}}</w:t></w:r>"
                                + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>"
                                + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>")
                .with("comments", "comments", comment(1, "Somchai", "nice") + comment(7, "รวมเล่ม", "before"))
                .in(folder);
        mark(template);
        assertThat(marked()).containsExactly("⟦2⟦1{{labl}}1⟧2⟧");
        assertThat(comments())
                .containsExactly("1 Somchai (): nice", "2 Ruamlem (R): {{labl}} is not known; did you mean label?");
    }

    @Test
    void the_programs_comments_do_not_go_into_a_report() throws Exception {
        var template = new RawTemplate(
                        "<w:p><w:commentRangeStart w:id=\"7\"/><w:r><w:t>text</w:t></w:r><w:commentRangeEnd w:id=\"7\"/>"
                                + "<w:r><w:commentReference w:id=\"7\"/></w:r><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>")
                .with("comments", "comments", comment(1, "Somchai", "nice") + comment(7, "Ruamlem", "before"))
                .in(folder);
        ReportWriter.open(template, Volumes.FORM).write(Volumes.of(), copy);
        assertThat(WordFile.problemsOfReport(copy)).isEmpty();
        assertThat(marked()).containsExactly("text");
        assertThat(comments()).containsExactly("1 Somchai (): nice");
    }

    @Test
    void the_copy_is_a_document_and_the_same_every_time() throws Exception {
        var template = TemplateDoc.of(folder, "{{labl}}");
        mark(template);
        var bytes = Files.readAllBytes(copy);
        mark(template);
        assertThat(Files.readAllBytes(copy)).isEqualTo(bytes);
        var document = WordprocessingMLPackage.load(copy.toFile());
        assertThat(document.getMainDocumentPart()
                        .getCommentsPart()
                        .getContents()
                        .getComment())
                .hasSize(1);
    }

    @Test
    void the_program_knows_its_copy_until_somebody_saves_it() throws Exception {
        mark(TemplateDoc.of(folder, "{{labl}}"));
        assertThat(MarkedCopy.isUntouched(copy)).isTrue();
        var document = WordprocessingMLPackage.load(copy.toFile());
        document.getMainDocumentPart().getCommentsPart().getContents();
        document.save(copy.toFile());
        assertThat(MarkedCopy.isUntouched(copy)).isFalse();
        assertThat(MarkedCopy.isUntouched(folder.resolve("none.docx"))).isFalse();
    }

    private void mark(Path template) throws IOException {
        new MarkedCopy(template, Locale.ENGLISH, Messages.in(Locale.ENGLISH)).write(mistakes(template), copy);
        assertThat(WordFile.problems(copy)).isEmpty();
    }

    private static List<Mistake> mistakes(Path template) {
        return catchThrowableOfType(UnusableException.class, () -> ReportWriter.open(template, Volumes.FORM))
                .mistakes();
    }

    private static String comment(int id, String author, String text) {
        return "<w:comment w:id=\"%d\" w:author=\"%s\">%s</w:comment>".formatted(id, author, paragraph(text));
    }

    private List<String> comments() throws IOException {
        return Ooxml.children(root("word/comments.xml"), "comment").stream()
                .map(comment -> "%s %s (%s): %s"
                        .formatted(
                                Ooxml.attribute(comment, "id"),
                                Ooxml.attribute(comment, "author"),
                                Ooxml.attribute(comment, "initials"),
                                comment.getTextContent()))
                .toList();
    }

    /** The paragraphs; where a comment begins and ends is shown by its number. */
    private List<String> marked() throws IOException {
        return Passages.paragraphs(root("word/document.xml")).stream()
                .map(paragraph -> pieces(paragraph).reduce("", String::concat))
                .toList();
    }

    private static Stream<String> pieces(Element parent) {
        return Ooxml.children(parent).stream().flatMap(child -> switch (child.getLocalName()) {
            case "t" -> Stream.of(child.getTextContent());
            case "commentRangeStart" -> Stream.of("⟦" + Ooxml.attribute(child, "id"));
            case "commentRangeEnd" -> Stream.of(Ooxml.attribute(child, "id") + "⟧");
            case "txbxContent" -> Stream.of();
            default -> pieces(child);
        });
    }

    private Element root(String part) throws IOException {
        try (var zip = new ZipFile(copy.toFile(), StandardCharsets.UTF_8)) {
            return Ooxml.parse(zip.getInputStream(zip.getEntry(part))).getDocumentElement();
        }
    }
}
