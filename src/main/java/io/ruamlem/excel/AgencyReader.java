package io.ruamlem.excel;

import io.ruamlem.model.Agency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the sheet {@code agencies}; what no short name stands for is called by its name, what has no order stands where it is. */
final class AgencyReader {
    /** A code begins file names and ends tags ({@code key@agency}), which hold 64 characters in Word. */
    private static final Pattern CODE = Pattern.compile("[^\\s\\p{Cntrl}@\\\\/:*?\"<>|]{1,20}(?<!\\.)");

    private final Mistakes mistakes;
    private final Map<String, String> cells = new HashMap<>();

    AgencyReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    List<Agency> read(FormSheet sheet) {
        var agencies = new ArrayList<Agency>();
        for (var row : sheet.rows()) agencies.add(agency(row, agencies.size() + 1));
        return agencies;
    }

    private Agency agency(FormRow row, int position) {
        checkCode(row);
        var name = row.text("name");
        if (name.isEmpty()) mistakes.add(row.place("name"), "no-agency-name", row.text("code"));
        var shortName = row.text("short").isEmpty() ? name : row.text("short");
        return new Agency(row.text("code"), name, shortName, row.text("kind"), order(row, position), row.text("email"));
    }

    private void checkCode(FormRow row) {
        var code = row.text("code");
        var place = row.place("code");
        if (code.isEmpty()) {
            mistakes.add(place, "no-code", row.text("name"));
            return;
        }
        if (!CODE.matcher(code).matches()) mistakes.add(place, "bad-code", code);
        // Windows takes SPP1 and spp1 for the same file.
        var first = cells.putIfAbsent(code.toLowerCase(Locale.ROOT), place.cell());
        if (first != null) mistakes.add(place, "duplicate-code", code, first);
    }

    private int order(FormRow row, int position) {
        var order = row.text("order");
        if (order.isEmpty()) return position;
        try {
            return Integer.parseInt(order);
        } catch (NumberFormatException e) {
            mistakes.add(row.place("order"), "bad-order", order);
            return position;
        }
    }
}
