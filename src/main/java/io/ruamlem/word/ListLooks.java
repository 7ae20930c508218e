package io.ruamlem.word;

import io.ruamlem.model.ListItem;
import java.math.BigInteger;
import java.util.Optional;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.wml.Numbering;

/**
 * How lists look: Word lists of four levels. Bullets are Word's own; a number that an agency typed stays as it typed it,
 * in a list whose levels indent but do not count, so that Word's own indent commands work on it and no number changes.
 *
 * <p>Styles of the template named List, List 2 … List 4 and List Bullet, List Bullet 2 … 4 are used where they are.
 */
final class ListLooks {
    /** How a paragraph of a list begins: a style, if the template has one, and {@code w:numPr}. */
    record ListLook(Optional<String> style, String markup) {}

    private static final int INDENT = 425; // 0.75 cm a level, in twentieths of a point

    private static final int NARROW = 312;

    private final ListLook[] typed = new ListLook[ListItem.DEPTHS];
    private final ListLook[] bullets = new ListLook[ListItem.DEPTHS];

    private ListLooks() {}

    static ListLooks in(WordprocessingMLPackage document, Styles styles) throws Docx4JException {
        var looks = new ListLooks();
        int typed = define(document, "");
        int bullets = define(document, "-");
        for (int depth = 0; depth < ListItem.DEPTHS; depth++) {
            var suffix = depth == 0 ? "" : " " + (depth + 1);
            looks.typed[depth] = look(styles, "List" + suffix, typed, depth);
            looks.bullets[depth] = look(styles, "List Bullet" + suffix, bullets, depth);
        }
        return looks;
    }

    ListLook of(ListItem item) {
        return (item.isBullet() ? bullets : typed)[item.depth()];
    }

    /** In a table's cell there is no room for the indents of the page. */
    static String narrow(ListItem item) {
        return "<w:ind w:left=\"" + NARROW * (item.depth() + 1) + "\" w:hanging=\"" + NARROW + "\"/>";
    }

    private static ListLook look(Styles styles, String name, int ours, int depth) {
        int numbering = styles.numbering(name).orElse(ours);
        return new ListLook(
                styles.id(name),
                "<w:numPr><w:ilvl w:val=\"" + depth + "\"/><w:numId w:val=\"" + numbering + "\"/></w:numPr>");
    }

    /** @return the number of a new list whose levels all have that bullet, or none */
    private static int define(WordprocessingMLPackage document, String bullet) throws Docx4JException {
        var numbering = numbering(document);
        var abstractId = BigInteger.valueOf(numbering.getAbstractNum().stream()
                        .mapToInt(one -> one.getAbstractNumId().intValue())
                        .max()
                        .orElse(0)
                + 1L);
        var id = BigInteger.valueOf(numbering.getNum().stream()
                        .mapToInt(one -> one.getNumId().intValue())
                        .max()
                        .orElse(0)
                + 1L);
        try {
            numbering.getAbstractNum().add((Numbering.AbstractNum)
                    XmlUtils.unmarshalString(definition(abstractId, bullet)));
        } catch (jakarta.xml.bind.JAXBException e) {
            throw new Docx4JException("list definition", e);
        }
        var number = new Numbering.Num();
        number.setNumId(id);
        var reference = new Numbering.Num.AbstractNumId();
        reference.setVal(abstractId);
        number.setAbstractNumId(reference);
        numbering.getNum().add(number);
        return id.intValue();
    }

    private static Numbering numbering(WordprocessingMLPackage document) throws Docx4JException {
        var main = document.getMainDocumentPart();
        if (main.getNumberingDefinitionsPart() == null) {
            var part = new NumberingDefinitionsPart();
            part.setJaxbElement(new Numbering());
            main.addTargetPart(part);
        }
        return main.getNumberingDefinitionsPart().getContents();
    }

    private static String definition(BigInteger id, String bullet) {
        var levels = new StringBuilder();
        for (int depth = 0; depth < ListItem.DEPTHS; depth++)
            levels.append("<w:lvl w:ilvl=\"")
                    .append(depth)
                    .append("\"><w:start w:val=\"1\"/>")
                    .append(
                            bullet.isEmpty()
                                    ? "<w:numFmt w:val=\"none\"/><w:suff w:val=\"nothing\"/>"
                                    : "<w:numFmt w:val=\"bullet\"/>")
                    .append("<w:lvlText w:val=\"")
                    .append(bullet)
                    .append("\"/><w:lvlJc w:val=\"left\"/>")
                    .append("<w:pPr><w:ind w:left=\"")
                    .append(INDENT * (depth + 2))
                    .append("\" w:hanging=\"")
                    .append(INDENT)
                    .append("\"/></w:pPr></w:lvl>");
        return "<w:abstractNum xmlns:w=\"" + Ooxml.W + "\" w:abstractNumId=\"" + id
                + "\"><w:multiLevelType w:val=\"multilevel\"/>" + levels + "</w:abstractNum>";
    }
}
