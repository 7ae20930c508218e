package io.ruamlem.excel;

import io.ruamlem.model.Form;
import io.ruamlem.model.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/** Which item a mark in column A, or the beginning of a sheet's name, means. */
final class ItemKeys {
    /** What people and programs write for a slash, which Excel forbids in names of sheets. */
    private static final String SLASHES = "/-_. ／∕–";

    private final Map<String, Node> byKey;
    private final Map<String, Node> byOtherKey = new HashMap<>();

    ItemKeys(Form form) {
        byKey = form.outline().itemsByKey();
        var ambiguous = new HashSet<String>();
        for (var item : byKey.values())
            for (var other : new HashSet<>(item.item().also()))
                if (byOtherKey.put(other, item) != null) ambiguous.add(other);
        byOtherKey.keySet().removeAll(ambiguous);
    }

    /** The item of a key, or of one that exactly one item had in another version of the form. */
    Optional<Node> find(String mark) {
        return Optional.ofNullable(byKey.get(mark)).or(() -> Optional.ofNullable(byOtherKey.get(mark)));
    }

    /** The item whose key the name of a sheet begins with; the longest such key counts. */
    Optional<Node> findBySheetName(String name) {
        var stripped = name.strip();
        Node longest = null;
        for (var item : byKey.values())
            if (begins(stripped, item.key())
                    && (longest == null || item.key().length() > longest.key().length())) longest = item;
        return Optional.ofNullable(longest);
    }

    /** {@code 1.2.1-1 ตาราง} begins with {@code 1.2.1/1}; {@code 1.2.1-12} and {@code 1.2.1-1.5} do not. */
    private static boolean begins(String name, String key) {
        if (key.isEmpty() || name.length() < key.length()) return false;
        for (int i = 0; i < key.length(); i++) {
            char wanted = key.charAt(i);
            boolean isSame = wanted == '/' ? SLASHES.indexOf(name.charAt(i)) >= 0 : wanted == name.charAt(i);
            if (!isSame) return false;
        }
        return name.length() == key.length() || endsKey(name, key.length());
    }

    private static boolean endsKey(String name, int at) {
        char next = name.charAt(at);
        boolean isNumberGoingOn = SLASHES.indexOf(next) >= 0
                && next != ' '
                && at + 1 < name.length()
                && Character.isDigit(name.charAt(at + 1));
        return !Character.isDigit(next) && !isNumberGoingOn;
    }
}
