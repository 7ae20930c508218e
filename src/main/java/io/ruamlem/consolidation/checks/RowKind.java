package io.ruamlem.consolidation.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a row of a table is to its totals, by the words in front of its figures. */
enum RowKind {
    /** One of those that are added. */
    ENTRY,
    /** {@code รวม}, {@code รวมทั้งสิ้น}: the sum of those above. */
    TOTAL,
    /** {@code ร้อยละ}, {@code เฉลี่ย}: no sum and not added; so is a line of words alone. */
    ASIDE,
    /** {@code 1.1}, {@code - ชาย}: part of a row above, to be added once only. */
    PART,
    /** {@code รวมเฉพาะ สพป.}, {@code ทั้งหมด}, {@code ฯลฯ}: what is summed where cannot be told. */
    UNCLEAR;

    private static final Pattern SUM = Pattern.compile(
            "(?:รวม(?:ทั้งสิ้น|ทั้งหมด|ทั้งสองเพศ|จำนวน|สุทธิ|ยอด|เป็น|เป็นเงิน|เงิน|ทุกแห่ง|ทุกอำเภอ)*+|ยอดรวม(?:ทั้งสิ้น)?|ผลรวม|จำนวนรวม|(?:sub|grand )?total|sum)[ :.]*(?:\\(.*\\))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MEASURE = Pattern.compile(
            "(?:คิดเป็น)?ร้อยละ.*|(?:ค่า)?เฉลี่ย.*|.*เปอร์เซ็นต์|%|percent.*|average|mean|S\\.?D\\.?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UNSURE = Pattern.compile(
            ".*ทั้งหมด.*|.*ทั้งสิ้น.*|ฯลฯ|\\.{3,}|รวม(?:[ :(].*|เฉพาะ.*|ระดับ.*|สังกัด.*|อำเภอ.*|สพ[ปม].*|โรงเรียน.*)|.*(?:ในจำนวนนี้|คงเหลือ|ยกมา|ยกไป|สะสม).*|all");

    private static final Pattern INNER = Pattern.compile("[0-9]+\\.[0-9]+(?:[. )].*|)|[-–•] ?\\D.*");

    /** Few rows say a word for a sum: all others are told from totals without more ado. */
    static boolean mayBeTotal(FigureTable.Row row) {
        for (var cell : row.cells()) if (maySaySum(cell.text())) return true;
        return false;
    }

    /** {@code total} and {@code sum} are known by a letter, large or small. */
    private static boolean maySaySum(String text) {
        return text.contains("รวม")
                || text.indexOf('t') >= 0
                || text.indexOf('T') >= 0
                || text.indexOf('s') >= 0
                || text.indexOf('S') >= 0;
    }

    static RowKind of(FigureTable.Row row) {
        var words = new ArrayList<String>(row.cells().size());
        for (var cell : row.filled())
            words.add(Figures.arabic(cell.text()).replace('\n', ' ').strip());
        var front = front(words);
        if (isAny(front, SUM)) return TOTAL;
        if (isAny(front, MEASURE)) return ASIDE;
        if (isAny(front, UNSURE)) return UNCLEAR;
        if (!hasFigure(words)) return ASIDE;
        return INNER.matcher(words.get(0)).matches() ? PART : ENTRY;
    }

    /** The cells in front of the figures; the first may be a number as well. */
    private static List<String> front(List<String> words) {
        int end = words.isEmpty() ? 0 : 1;
        while (end < words.size() && Figures.of(words.get(end)).isEmpty()) end++;
        return words.subList(0, end);
    }

    private static boolean isAny(List<String> words, Pattern kind) {
        for (var word : words) if (kind.matcher(word).matches()) return true;
        return false;
    }

    private static boolean hasFigure(List<String> words) {
        for (var word : words) if (Figures.of(word).isPresent()) return true;
        return false;
    }
}
