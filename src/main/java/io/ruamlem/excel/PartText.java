package io.ruamlem.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an XML part that is being changed: what is put in or taken out leaves every other character where it was.
 * Elements are known by their local names, and hold their place only until the next change in front of them.
 */
final class PartText {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final Pattern OLD_DECLARATION = Pattern.compile("^\\s*<\\?xml\\s[^>]*\\?>\\s*");

    private static final Pattern NAME = Pattern.compile("<(/?)(?=\\w)");

    private String text;

    PartText(String text) {
        this.text = text;
    }

    /** @throws IOException at bytes that are no characters */
    static PartText decode(byte[] part) throws IOException {
        var text = new StringWriter(part.length);
        XmlText.decode(new ByteArrayInputStream(part)).transferTo(text);
        return new PartText(
                OLD_DECLARATION.matcher(text.toString()).replaceFirst(Matcher.quoteReplacement(DECLARATION)));
    }

    String text() {
        return text;
    }

    /**
     * An element by its offsets.
     *
     * @param start of its first tag
     * @param from behind its first tag
     * @param to in front of its last tag; the same as {@code from} if it has none
     * @param end behind its last tag
     */
    record Element(int start, int from, int to, int end) {
        /** Of the form {@code <a/>}. */
        boolean isClosed() {
            return from == end;
        }
    }

    Element root() {
        var first = tags(0, text.length()).next();
        return first.isClosed
                ? first.element()
                : new Element(first.start, first.end, text.lastIndexOf("</"), text.length());
    }

    /** Those of a name, but for any inside each other. */
    List<Element> elements(String name) {
        return elements(name, 0, text.length());
    }

    List<Element> elements(String name, Element inside) {
        return elements(name, inside.from, inside.to);
    }

    private List<Element> elements(String name, int from, int to) {
        var found = new ArrayList<Element>();
        var tags = tags(from, to);
        for (var tag = tags.next(); tag != null; tag = tags.next())
            if (!tag.isEnd && tag.name.equals(name)) found.add(tag.isClosed ? tag.element() : upToEnd(tag, tags, to));
        return found;
    }

    private static Element upToEnd(Tag first, Tags tags, int to) {
        for (var tag = tags.next(); tag != null; tag = tags.next())
            if (tag.isEnd && tag.name.equals(first.name))
                return new Element(first.start, first.end, tag.start, tag.end);
        return new Element(first.start, first.end, to, to);
    }

    /**
     * Puts markup in front of the first of the root's children that has one of these names, or behind them all.
     *
     * @param from between two children
     */
    void insertBefore(Collection<String> names, int from, String markup) {
        if (root().isClosed()) append(root(), markup);
        else insert(before(names, from), markup);
    }

    private int before(Collection<String> names, int from) {
        int to = root().to;
        var tags = tags(from, to);
        int depth = 0;
        for (var tag = tags.next(); tag != null; tag = tags.next()) {
            if (depth == 0 && !tag.isEnd && names.contains(tag.name)) return tag.start;
            if (!tag.isClosed) depth += tag.isEnd ? -1 : 1;
        }
        return to;
    }

    String of(Element element) {
        return text.substring(element.start, element.end);
    }

    String inside(Element element) {
        return text.substring(element.from, element.to);
    }

    /** An attribute by its local name, as it is written; empty if there is none. */
    String attribute(Element element, String name) {
        var found = attributeOf(name).matcher(text.substring(element.start, element.from));
        return found.find() ? found.group(3) : "";
    }

    void setAttribute(Element element, String name, String value) {
        var tag = text.substring(element.start, element.from);
        var found = attributeOf(name).matcher(tag);
        int end = tag.length() - (element.isClosed() ? 2 : 1);
        var changed = found.find()
                ? tag.substring(0, found.start(3)) + value + tag.substring(found.end(3))
                : tag.substring(0, end).stripTrailing() + " " + name + "=\"" + value + "\"" + tag.substring(end);
        put(element.start, element.from, changed);
    }

    private static Pattern attributeOf(String name) {
        return Pattern.compile("(?<=\\s)([\\w.-]+:)?" + name + "\\s*=\\s*([\"'])(.*?)\\2", Pattern.DOTALL);
    }

    /** Puts markup in front of the element's last tag. */
    void append(Element parent, String markup) {
        if (!parent.isClosed()) {
            insert(parent.to, markup);
            return;
        }
        var tag = text.substring(parent.start, parent.end - 2).stripTrailing();
        put(
                parent.start,
                parent.end,
                tag + ">" + markup + "</" + tag.substring(1).split("\\s", 2)[0] + ">");
    }

    void insert(int at, String markup) {
        put(at, at, markup);
    }

    void replace(Element element, String markup) {
        put(element.start, element.end, markup);
    }

    private void put(int from, int to, String markup) {
        text = text.substring(0, from) + markup + text.substring(to);
    }

    /** The namespace of the root. */
    String namespace() {
        var prefix = prefix();
        return attribute(root(), prefix.isEmpty() ? "xmlns" : prefix);
    }

    private String prefix() {
        var root = root();
        var name = text.substring(root.start + 1, root.from).split("[\\s/>]", 2)[0];
        return name.contains(":") ? name.substring(0, name.indexOf(':')) : "";
    }

    /** Markup whose names have no prefix, as it can stand in this part, whose own names may have one. */
    String own(String markup) {
        return prefix().isEmpty() ? markup : NAME.matcher(markup).replaceAll("<$1" + prefix() + ":");
    }

    private Tags tags(int from, int to) {
        return new Tags(text, from, to);
    }

    /** @param isClosed of the form {@code <a/>} */
    private record Tag(String name, int start, int end, boolean isEnd, boolean isClosed) {
        Element element() {
            return new Element(start, end, end, end);
        }
    }

    /** The tags of a range one after the other, comments and the like passed over; then null. */
    private static final class Tags {
        private final String text;
        private final int to;
        private int at;

        Tags(String text, int from, int to) {
            this.text = text;
            this.at = from;
            this.to = to;
        }

        Tag next() {
            while (true) {
                int start = text.indexOf('<', at);
                if (start < 0 || start >= to) return null;
                if (text.startsWith("<!--", start)) at = behind("-->", start);
                else if (text.startsWith("<![CDATA[", start)) at = behind("]]>", start);
                else if (text.startsWith("<?", start) || text.startsWith("<!", start)) at = behind(">", start);
                else return tag(start);
            }
        }

        private int behind(String mark, int from) {
            int found = text.indexOf(mark, from);
            return found < 0 ? text.length() : found + mark.length();
        }

        private Tag tag(int start) {
            at = endOfTag(start);
            boolean isEnd = text.charAt(start + 1) == '/';
            boolean isClosed = text.charAt(at - 2) == '/';
            int begin = start + (isEnd ? 2 : 1);
            int end = begin;
            for (; end < at && " \t\r\n/>".indexOf(text.charAt(end)) < 0; end++)
                if (text.charAt(end) == ':') begin = end + 1;
            return new Tag(text.substring(begin, end), start, at, isEnd, isClosed);
        }

        /** An angle bracket inside quotes is none. */
        private int endOfTag(int start) {
            char quote = 0;
            for (int i = start; i < text.length(); i++) {
                char c = text.charAt(i);
                if (quote != 0) quote = c == quote ? 0 : quote;
                else if (c == '"' || c == '\'') quote = c;
                else if (c == '>') return i + 1;
            }
            return text.length();
        }
    }
}
