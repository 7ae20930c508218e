package io.ruamlem.word;

import org.w3c.dom.Element;

/** Elements of our own that stand in a template's DOM for what Word spreads over several. */
final class Marks {
    static final String CONTENTS = "contents";
    static final String SEQUENCE = "sequence";
    private static final String INSTRUCTION = "instruction";

    private static final String NAMESPACE = "urn:ruamlem:template";

    static Element create(Element beside, String name, String instruction) {
        var mark = beside.getOwnerDocument().createElementNS(NAMESPACE, name);
        mark.setAttribute(INSTRUCTION, instruction.strip());
        return mark;
    }

    static boolean is(Element element, String name) {
        return NAMESPACE.equals(element.getNamespaceURI())
                && element.getLocalName().equals(name);
    }

    static String instruction(Element mark) {
        return mark.getAttribute(INSTRUCTION);
    }

    private Marks() {}
}
