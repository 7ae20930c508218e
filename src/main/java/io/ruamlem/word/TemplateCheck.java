package io.ruamlem.word;

import io.ruamlem.model.Form;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.docx4j.openpackaging.parts.Part;
import org.w3c.dom.Element;

/** What is looked at before a template is compiled: what people do to tags in Word, and what a template must not bring. */
final class TemplateCheck {
    private final Form form;
    private final TemplateFile file;
    private final MistakeList mistakes;
    private final Set<String> headingStyles;
    private final Map<String, Element> stories = new LinkedHashMap<>();
    private final NoteTexts notes = new NoteTexts();
    private final Set<String> following = new HashSet<>();

    TemplateCheck(Form form, TemplateFile file, MistakeList mistakes) {
        this.form = form;
        this.file = file;
        this.mistakes = mistakes;
        this.headingStyles = file.styles().all().stream()
                .filter(TemplateCheck::isHeading)
                .map(style -> Ooxml.attribute(style, "styleId"))
                .collect(Collectors.toSet());
    }

    /** Reads the stories and notes, and looks at all of them. */
    void all() {
        new StyleCycles(file.styles(), mistakes).check();
        var comments = Comments.of(file);
        for (var part : file.stories()) {
            var story = read(part);
            comments.removeOwn(story);
            check(part, story);
            stories.put(TemplateFile.name(part), story);
        }
        file.noteParts().forEach((kind, part) -> {
            var root = read(part);
            if (kind != Id.Kind.COMMENT) check(part, root);
            notes.add(kind, root);
        });
        mistakes.silence(following);
    }

    /** The root elements of the stories by the names of their parts, without the program's own comments. */
    Map<String, Element> stories() {
        return stories;
    }

    NoteTexts notes() {
        return notes;
    }

    /** Tags that are broken over lines are joined. */
    private Element read(Part part) {
        var root = file.xml(part).getDocumentElement();
        Passages.paragraphs(root).forEach(BrokenTags::join);
        mistakes.know(Passages.of(TemplateFile.name(part), root, headingStyles));
        return root;
    }

    private void check(Part part, Element story) {
        new OddBraces(new TagNames(form), mistakes).check(story);
        following.addAll(new TagPairs(form, mistakes).check(story));
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
