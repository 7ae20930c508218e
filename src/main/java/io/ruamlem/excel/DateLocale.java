package io.ruamlem.excel;

import java.util.List;

/** What a date's pattern says of language, calendar and digits: {@code [$-107041E]}, {@code [$-th-TH,D07]}. */
record DateLocale(boolean isThai, boolean isBuddhist, boolean hasThaiDigits) {
    private static final int CALENDAR_BUDDHIST = 0x07;
    private static final int DIGITS_THAI = 0x0D;
    private static final int LANGUAGE_THAI = 0x041E;

    private static final Names THAI = new Names(
            "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.",
            "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
            "จ. อ. พ. พฤ. ศ. ส. อา.",
            "จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์");
    private static final Names ENGLISH = new Names(
            "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
            "January February March April May June July August September October November December",
            "Mon Tue Wed Thu Fri Sat Sun",
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday");

    /** @param isThai where the pattern names no language */
    static DateLocale of(String pattern, boolean isThai) {
        int begin = pattern.indexOf("[$-");
        int end = pattern.indexOf(']', Math.max(0, begin));
        if (begin < 0 || end < 0) return new DateLocale(isThai, false, false);
        var code = pattern.substring(begin + 3, end);
        int comma = code.indexOf(',');
        if (comma >= 0) return of(hex(code.substring(comma + 1)) << 16, code.startsWith("th"));
        if (code.indexOf('-') >= 0) return of(0, code.startsWith("th"));
        int language = hex(code) & 0xFFFF;
        return of(hex(code), language == 0 ? isThai : language == LANGUAGE_THAI);
    }

    /** @param bits digits, calendar, and two bytes of language, from the highest byte down */
    private static DateLocale of(int bits, boolean isThai) {
        return new DateLocale(isThai, (bits >> 16 & 0xFF) == CALENDAR_BUDDHIST, (bits >> 24 & 0xFF) == DIGITS_THAI);
    }

    private static int hex(String text) {
        try {
            return Integer.parseUnsignedInt(text, 16);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private Names names() {
        return isThai ? THAI : ENGLISH;
    }

    /** @param letters how many the pattern has, from 3: Mar, March, M */
    String month(int number, int letters) {
        var name = (letters == 3 ? names().shortMonths() : names().months()).get(number - 1);
        return letters == 5 ? name.substring(0, 1) : name;
    }

    /** @param number 1 for Monday */
    String day(int number, int letters) {
        return (letters == 3 ? names().shortDays() : names().days()).get(number - 1);
    }

    /** Written out here: the JDK's own come late in a short run and may be left out of its image. */
    private record Names(List<String> shortMonths, List<String> months, List<String> shortDays, List<String> days) {
        Names(String shortMonths, String months, String shortDays, String days) {
            this(
                    List.of(shortMonths.split(" ")),
                    List.of(months.split(" ")),
                    List.of(shortDays.split(" ")),
                    List.of(days.split(" ")));
        }
    }
}
