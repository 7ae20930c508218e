package io.ruamlem.word;

import java.util.Map;
import org.w3c.dom.Element;

/**
 * Makes a tag's run fit for Thai, which Word prints by the complex-script twins of font, size, bold, italic and language:
 * what the tag has for Latin text only, its Thai gets too.
 */
final class ComplexScript {
    private static final Map<String, String> TWINS = Map.of("b", "bCs", "i", "iCs", "sz", "szCs");

    private final boolean isThaiAnyway;

    ComplexScript(Styles styles) {
        isThaiAnyway = styles.isThai();
    }

    /** @param run a {@code w:r}; it is changed */
    void complete(Element run) {
        var look = Ooxml.child(run, "rPr");
        if (look.isPresent()) completeLook(look.get());
        else if (!isThaiAnyway) addLanguage((Element) run.insertBefore(create(run, "rPr"), run.getFirstChild()));
    }

    private void completeLook(Element look) {
        TWINS.forEach((name, twin) -> addTwin(look, name, twin));
        Ooxml.child(look, "rFonts").ifPresent(ComplexScript::addFont);
        if (!isThaiAnyway) addLanguage(look);
    }

    private static void addTwin(Element look, String name, String twin) {
        var latin = Ooxml.child(look, name);
        if (latin.isEmpty() || Ooxml.child(look, twin).isPresent()) return;
        var added = create(look, twin);
        if (latin.get().hasAttributeNS(Ooxml.W, "val")) set(added, "val", Ooxml.val(latin.get()));
        look.insertBefore(added, latin.get().getNextSibling());
    }

    private static void addFont(Element fonts) {
        boolean hasOwn = fonts.hasAttributeNS(Ooxml.W, "cs") || fonts.hasAttributeNS(Ooxml.W, "cstheme");
        if (!hasOwn && fonts.hasAttributeNS(Ooxml.W, "ascii")) set(fonts, "cs", Ooxml.attribute(fonts, "ascii"));
    }

    private static void addLanguage(Element look) {
        var language = Ooxml.child(look, "lang").orElseGet(() -> inserted(look));
        if (!language.hasAttributeNS(Ooxml.W, "bidi")) set(language, "bidi", RunLook.THAI);
    }

    private static Element inserted(Element look) {
        var behind = Ooxml.children(look).stream()
                .filter(one -> RunLook.isBehindLanguage(one.getLocalName()))
                .findFirst();
        return (Element) look.insertBefore(create(look, "lang"), behind.orElse(null));
    }

    private static Element create(Element near, String name) {
        return near.getOwnerDocument().createElementNS(Ooxml.W, "w:" + name);
    }

    private static void set(Element element, String name, String value) {
        element.setAttributeNS(Ooxml.W, "w:" + name, value);
    }
}
