package io.ruamlem.word;

import io.ruamlem.model.Form;
import java.util.Set;
import java.util.stream.Collectors;
import org.docx4j.openpackaging.parts.Part;
import org.w3c.dom.Element;

/** What is looked at before a template is compiled: what people do to tags in Word, and what a template must not bring. */
final class TemplateCheck {
    private final Form form;
    private final MistakeList mistakes;
    private final Comments comments;
    private final Set<String> headingStyles;

    TemplateCheck(Form form, TemplateFile file, MistakeList mistakes) {
        this.form = form;
        this.mistakes = mistakes;
        this.comments = Comments.of(file);
        var styles = file.styles();
        this.headingStyles = styles.all().stream()
                .filter(TemplateCheck::isHeading)
                .map(style -> Ooxml.attribute(style, "styleId"))
                .collect(Collectors.toSet());
        new StyleCycles(styles, mistakes).check();
    }

    /**
     * @param story the root element of the part, as the template has it; the program's own comments are taken out, and tags that are
     *     broken over lines joined
     */
    void story(Part part, Element story) {
        comments.removeOwn(story);
        Passages.paragraphs(story).forEach(BrokenTags::join);
        mistakes.enter(Passages.of(TemplateFile.name(part), story, headingStyles));
        new OddBraces(new TagNames(form), mistakes).check(story);
        new TagPairs(form, mistakes).check(story);
        new TrackedChanges(mistakes).check(story);
        new FieldCodes(mistakes).check(story);
        new Links(part, mistakes).check(story);
    }

    private static boolean isHeading(Element style) {
        boolean named = Ooxml.child(style, "name")
                .filter(name -> Ooxml.val(name).matches("(?i)heading \\d"))
                .isPresent();
        return named
                || Ooxml.child(style, "pPr")
                        .flatMap(properties -> Ooxml.child(properties, "outlineLvl"))
                        .isPresent();
    }
}
