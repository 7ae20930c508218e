package io.ruamlem.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers and dates as the workbook shows them. One per workbook: POI's formatter is for one thread. */
final class NumberText {
    private static final int GENERAL_WIDTH = 10;
    private static final double SURE_WHOLE = 1e15;
    private static final Pattern GROUPED = Pattern.compile("[0#]+(?:\\\\?[- ][0#]+)+");

    private final boolean from1904;
    private final DateText dates;
    private DataFormatter numbers; // made when first needed, which it seldom is

    /** @param from1904 whether the workbook counts its days from 1904 on */
    NumberText(boolean from1904, Locale language) {
        this.from1904 = from1904;
        this.dates = new DateText(language);
    }

    /** @param stored as in the file; what is no number is shown as it is */
    String show(String stored, NumberFormat format) {
        try {
            double value = Double.parseDouble(stored);
            if (format.isGeneral()) return general(value);
            return format.isDate() ? date(value, format) : number(value, format);
        } catch (NumberFormatException e) {
            return stored;
        }
    }

    /** @param iso e.g. {@code 2023-03-14T00:00:00}, as cells of the type {@code d} hold it */
    String showDate(String iso, NumberFormat format) {
        try {
            var time = LocalDateTime.parse(iso.length() > 10 ? iso.replace("Z", "") : iso + "T00:00");
            return format.isDate() ? dates.show(time, format) : dates.show(time, NumberFormat.of(14, ""));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private String date(double value, NumberFormat format) {
        if (!DateUtil.isValidExcelDate(value)) return general(value);
        if (isSpan(format)) return number(value, format);
        var time = DateUtil.getLocalDateTime(value, from1904, true);
        return time == null ? general(value) : dates.show(time, format);
    }

    /** Hours counted on beyond a day, {@code [h]:mm}, and parts of seconds: POI can do both. */
    private static boolean isSpan(NumberFormat format) {
        var pattern = format.pattern().toLowerCase(Locale.ROOT);
        return pattern.contains("[h") || pattern.contains("[m") || pattern.contains("[s") || pattern.contains("s.0");
    }

    private String number(double value, NumberFormat format) {
        boolean isThai = format.pattern().startsWith("t");
        var pattern = isThai ? format.pattern().substring(1) : format.pattern();
        if (isGrouped(pattern)) return grouped(value, pattern.replace("\\", ""));
        try {
            var shown = numbers()
                    .formatRawCellContents(value, format.id(), pattern, from1904)
                    .strip();
            return isThai ? DateText.thaiDigits(shown) : shown;
        } catch (RuntimeException e) { // POI on a pattern it cannot read
            return general(value);
        }
    }

    private DataFormatter numbers() {
        if (numbers == null) numbers = new DataFormatter(Locale.US);
        return numbers;
    }

    /** Telephone and identity numbers, {@code 000-000-0000}: POI puts all their figures into one group. */
    private static boolean isGrouped(String pattern) {
        return GROUPED.matcher(pattern).matches();
    }

    private static String grouped(double value, String pattern) {
        var figures = new StringBuilder(BigDecimal.valueOf(Math.abs(value))
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString());
        while (figures.length() < pattern.chars().filter(c -> c == '0').count()) figures.insert(0, '0');
        int gap = figures.length();
        for (int i = pattern.length() - 1; i >= 0 && gap > 0; i--) {
            if (pattern.charAt(i) == '0' || pattern.charAt(i) == '#') gap--;
            else figures.insert(gap, pattern.charAt(i));
        }
        return value < 0 ? "-" + figures : figures.toString();
    }

    /** Excel shows as many decimals as fit into eleven places; whole numbers we give in full, an ID number is one. */
    private static String general(double value) {
        if (value == Math.rint(value) && Math.abs(value) < SURE_WHOLE) return Long.toString((long) value);
        if (Double.isNaN(value) || Double.isInfinite(value)) return Double.toString(value);
        var exact = BigDecimal.valueOf(value);
        int whole = Math.max(1, exact.precision() - exact.scale());
        var shown = exact.setScale(Math.max(0, GENERAL_WIDTH - whole), RoundingMode.HALF_UP);
        return shown.signum() == 0
                ? exact.round(new MathContext(6)).stripTrailingZeros().toString()
                : shown.stripTrailingZeros().toPlainString();
    }
}
