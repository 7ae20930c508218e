package io.ruamlem.excel;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.util.function.LongConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * A way through the elements of a part, from one beginning to the next, by local names: Strict and Transitional
 * workbooks differ in their namespaces only.
 *
 * <pre>{@code
 * int depth = xml.depth();
 * while (xml.next(depth)) if (xml.is("t")) text.append(xml.text());
 * }</pre>
 */
final class Xml implements Closeable {
    /** Named here: what others happen to find on the class path keeps other limits. */
    private static final XMLInputFactory FACTORY = factory();

    /** Bytes of memory that even an empty text takes, with what holds it. */
    private static final int TEXT_COST = 100;

    private final PartStream in;
    private final ShortTags tags;
    private final XMLStreamReader2 reader;
    private final AttributeView view = new AttributeView();
    private final Allowance texts;
    private final LongConsumer onClose;
    private final int[] declared = new int[(int) Limit.DEPTH.most() + 1];
    private int allDeclared;
    private int depth;

    private Xml(PartStream in, ShortTags tags, Allowance texts, LongConsumer onClose) throws XMLStreamException {
        this.in = in;
        this.tags = tags;
        this.reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(tags);
        this.texts = texts;
        this.onClose = onClose;
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * @param texts how much text may be taken out
     * @param onClose is told how many bytes were unpacked
     */
    static Xml over(PartStream in, Allowance texts, LongConsumer onClose) throws IOException {
        try {
            return new Xml(in, new ShortTags(XmlText.decode(in)), texts, onClose);
        } catch (XMLStreamException | RuntimeException e) {
            throw damaged(e, in.name());
        }
    }

    /** Moves to the next element that begins; false at the end of the part. */
    boolean next() throws IOException {
        return next(0);
    }

    /** Moves to the next element that begins inside the one that began at the depth; false when that one has ended. */
    boolean next(int outer) throws IOException {
        while (true) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < outer) return false;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** Whether it is written as {@code <c/>}: nothing is in it. */
    boolean isEmpty() throws IOException {
        try {
            return reader.isEmptyElement();
        } catch (XMLStreamException e) {
            throw damaged(e, in.name());
        }
    }

    /** How many elements are open, this one included. */
    int depth() {
        return depth;
    }

    String name() {
        return reader.getLocalName();
    }

    boolean is(String name) {
        return name.equals(reader.getLocalName());
    }

    /** An attribute of this element; empty if it has none of that name. */
    String attribute(String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The same, good until the next one is asked for. White space around it does not count. */
    CharSequence view(String name) {
        int index = reader.getAttributeIndex(null, name);
        try {
            if (index < 0) view.handleEmptyValue();
            else reader.getAttributeAs(index, view);
            return view;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // any text can be viewed
        }
    }

    /** A whole number; what is none, or too large for one, counts as if it were not there. */
    int number(String name, int otherwise) {
        try {
            var text = view(name);
            return text.isEmpty() ? otherwise : Integer.parseInt(text, 0, text.length(), 10);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** A length in points or figures, at least 0. */
    double length(String name, double otherwise) {
        try {
            var text = attribute(name);
            double value = text.isEmpty() ? otherwise : Double.parseDouble(text);
            return value >= 0 && value < Integer.MAX_VALUE ? value : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** A length in EMU, 0 if it is none. */
    long emu(String name) {
        return whole(attribute(name), Integer.MAX_VALUE);
    }

    /** A text that should be a whole number from 0 on. */
    static long whole(String text, long atMost) {
        try {
            return text.isEmpty() ? 0 : Math.max(0, Math.min(atMost, Long.parseLong(text.strip())));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    boolean isHidden() {
        var value = attribute("hidden");
        return value.equals("1") || value.equals("true");
    }

    /** A switch that is on where it is named at all: {@code <b/>}, {@code <b val="1"/>}. */
    boolean isOn() {
        var value = attribute("val");
        return !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }

    /** All text in this element, which is then over. */
    String text() throws IOException {
        int outer = depth;
        var first = "";
        StringBuilder more = null;
        while (depth >= outer) {
            int event = event();
            if (event != XMLStreamConstants.CHARACTERS && event != XMLStreamConstants.CDATA) continue;
            if (more != null) more.append(characters());
            else if (first.isEmpty()) first = characters();
            else more = new StringBuilder(first).append(characters());
            if (more != null) Limit.TEXT.check(more.length());
        }
        return taken(more == null ? first : more.toString());
    }

    /** Read only now. */
    private String characters() throws IOException {
        try {
            return reader.getText();
        } catch (RuntimeException e) {
            throw damaged(e, in.name());
        }
    }

    private String taken(String text) throws IOException {
        Limit.TEXT.check(text.length());
        texts.take(TEXT_COST + 2L * text.length());
        return text;
    }

    /** Passes over all that is in this element. */
    void skip() throws IOException {
        int outer = depth;
        while (depth >= outer) event();
    }

    private int event() throws IOException {
        try {
            int event = reader.next();
            tags.begin();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> allDeclared -= declared[depth--];
                case XMLStreamConstants.DTD -> throw NotReadableException.damaged(Damage.ENTITIES, in.name());
                default -> {}
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            throw damaged(e, in.name());
        }
    }

    private void begin() throws IOException {
        Limit.DEPTH.check(++depth);
        declared[depth] = reader.getNamespaceCount();
        allDeclared += declared[depth];
        Limit.NAMESPACES.check(allDeclared);
    }

    private static IOException damaged(Exception e, String part) {
        return NotReadableException.under(e).orElse(NotReadableException.damaged(Damage.XML, part));
    }

    @Override
    public void close() throws IOException {
        try {
            in.close();
        } finally {
            onClose.accept(in.count());
        }
    }
}
