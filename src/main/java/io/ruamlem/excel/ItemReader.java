package io.ruamlem.excel;

import io.ruamlem.model.Item;
import io.ruamlem.model.ItemKind;
import io.ruamlem.model.NearNames;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what is answered in a row of the sheet {@code survey}, and holds the keys of the whole sheet apart. */
final class ItemReader {
    private static final String TEXT = "text";
    private static final String TABLE = "table";
    private static final List<String> NAMED_TYPES = List.of(TEXT, TABLE);
    private static final Map<String, ItemKind> TYPES =
            Map.of("", ItemKind.HEADING, TEXT, ItemKind.TEXT, TABLE, ItemKind.TABLE);
    private static final Set<String> YES = Set.of("yes", "true", "true()", "1", "x", "ใช่");
    private static final Set<String> NO = Set.of("", "no", "false", "false()", "0", "ไม่", "ไม่ใช่");

    /** A key is part of tags ({@code key@agency}) and stands alone in cells, where {@code #} marks other rows. */
    private static final Pattern KEY = Pattern.compile("(?!#)[^\\s@\\p{Cntrl}]{1,40}");

    /** A topic is one word of a tag of the report's template. */
    private static final Pattern TOPIC = Pattern.compile("[^\\s{}]*");

    private final Placeholders placeholders;
    private final Mistakes mistakes;
    private final Map<String, String> cells = new HashMap<>();

    ItemReader(Placeholders placeholders, Mistakes mistakes) {
        this.placeholders = placeholders;
        this.mistakes = mistakes;
    }

    Item read(FormRow row) {
        var kind = kind(row);
        checkKey(row, kind);
        var columns = placeholders.fillLines(row, "columns");
        checkColumns(row, columns);
        var item = new Item(
                row.text("name"), kind, columns, placeholders.fill(row, "hint"), isRequired(row), row.names("also"));
        return item.withTopic(topic(row));
    }

    private ItemKind kind(FormRow row) {
        var kind = TYPES.get(type(row));
        if (kind != null) return kind;
        mistakes.add(row.place("type"), "unknown-type", row.text("type"), NearNames.of(type(row), NAMED_TYPES));
        return ItemKind.TEXT;
    }

    private void checkKey(FormRow row, ItemKind kind) {
        var key = row.text("name");
        var place = row.place("name");
        if (key.isEmpty()) {
            if (kind != ItemKind.HEADING) mistakes.add(place, "no-key", row.text("label"));
            return;
        }
        if (!KEY.matcher(key).matches()) mistakes.add(place, "bad-key", key);
        var first = cells.putIfAbsent(key, place.cell());
        if (first != null) mistakes.add(place, "duplicate-key", key, first);
    }

    /** Nothing is said of the columns of a type that is not known. */
    private void checkColumns(FormRow row, List<String> columns) {
        var isTable = type(row).equals(TABLE);
        if (isTable && columns.isEmpty()) mistakes.add(row.place("columns"), "no-columns");
        if (!isTable && TYPES.containsKey(type(row)) && !columns.isEmpty())
            mistakes.add(row.place("columns"), "columns-without-table");
    }

    private String topic(FormRow row) {
        var topic = row.text("topic").toLowerCase(Locale.ROOT);
        if (!TOPIC.matcher(topic).matches()) mistakes.add(row.place("topic"), "bad-topic", topic);
        return topic;
    }

    private boolean isRequired(FormRow row) {
        var required = row.text("required").toLowerCase(Locale.ROOT);
        if (!YES.contains(required) && !NO.contains(required))
            mistakes.add(row.place("required"), "unknown-value", "required", required, "yes, no");
        return YES.contains(required);
    }

    private static String type(FormRow row) {
        return row.text("type").toLowerCase(Locale.ROOT);
    }
}
