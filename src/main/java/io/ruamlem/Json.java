package io.ruamlem;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes JSON (RFC 8259) for people and programs: maps are objects, indented by two spaces; the same values give the same text. */
final class Json {
    private final StringBuilder out = new StringBuilder();

    /** @param value a map with text for keys, a list, a text, a number or a truth value, or such in each other */
    static String of(Object value) {
        var json = new Json();
        json.add(value, "\n");
        return json.out.append('\n').toString();
    }

    private void add(Object value, String line) {
        if (value instanceof Map<?, ?> map) addAll(map.entrySet(), '{', '}', line);
        else if (value instanceof List<?> list) addAll(list, '[', ']', line);
        else if (value instanceof Map.Entry<?, ?> entry) addEntry(entry, line);
        else if (value instanceof Number || value instanceof Boolean) out.append(value);
        else addText(value.toString());
    }

    private void addAll(Iterable<?> values, char begin, char end, String line) {
        out.append(begin);
        Iterator<?> each = values.iterator();
        boolean isEmpty = !each.hasNext();
        while (each.hasNext()) {
            out.append(line).append("  ");
            add(each.next(), line + "  ");
            if (each.hasNext()) out.append(',');
        }
        out.append(isEmpty ? "" : line).append(end);
    }

    private void addEntry(Map.Entry<?, ?> entry, String line) {
        addText(entry.getKey().toString());
        out.append(": ");
        add(entry.getValue(), line);
    }

    private void addText(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) add(text.charAt(i), isWhole(text, i));
        out.append('"');
    }

    /** Half a pair of surrogates is no character and cannot be written in UTF-8. */
    private static boolean isWhole(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c))
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        return !Character.isLowSurrogate(c) || at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private void add(char c, boolean isWhole) {
        if (c == '"' || c == '\\') out.append('\\').append(c);
        else if (c == '\n') out.append("\\n");
        else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || !isWhole)
            out.append("\\u%04x".formatted((int) c));
        else out.append(c);
    }

    private Json() {}
}
