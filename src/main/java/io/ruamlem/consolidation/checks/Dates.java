package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Finding;
import io.ruamlem.model.TypedDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Days that do not exist, and days behind the round's last that the text tells as past. */
final class Dates implements Check {
    /** What speaks of the future, or of how long something goes on, in front of a date. */
    private static final Pattern AHEAD = Pattern.compile(
            "จะ|กำหนด|แผน|เตรียม|คาด|ภายใน|ก่อน|เป้าหมาย|ระยะเวลา|ถึง|ตั้งแต่|ต่อไป|ครบ|สิ้นสุด|หมดอายุ|จนกว่า|ไม่เกิน|ปฏิทิน|นัด"
                    + "|ขยาย|เลื่อน|อยู่ระหว่าง|รอ|[-–—]\\s*$|until|by |will|plan");

    /** Letters in front of a date that are looked at. */
    private static final int BEFORE = 80;

    private static final int MOST_DAYS = 31;

    private final Optional<LocalDate> until;

    Dates(Optional<LocalDate> until) {
        this.until = until;
    }

    @Override
    public void find(Said said, Consumer<Finding> found) {
        for (var line : said.lines())
            if (Figures.count(line.text()) > 0)
                for (var date : TypedDate.in(line.text())) findFault(line, date).ifPresent(found);
    }

    private Optional<Finding> findFault(Said.Piece line, TypedDate date) {
        if (isImpossible(date)) return Optional.of(Finding.impossibleDate(line.place(), date.typed()));
        return until.filter(last -> isBehind(line, date, last))
                .map(last -> Finding.dateAfterRound(line.place(), date.typed(), TypedDate.thai(last)));
    }

    /** A number above 31 in front of a month counts something else: {@code ครั้งที่ 45 มีนาคม 2566}. */
    private static boolean isImpossible(TypedDate date) {
        boolean isNumber = date.day() > MOST_DAYS || date.day() == 0;
        boolean isSlashed = date.typed().indexOf('/') >= 0;
        return !date.exists() && !date.isMonthFirst() && (isSlashed || !isNumber);
    }

    private static boolean isBehind(Said.Piece line, TypedDate date, LocalDate last) {
        return date.date().filter(day -> day.isAfter(last)).isPresent() && !isAhead(line.text(), date.start());
    }

    private static boolean isAhead(String text, int start) {
        return AHEAD.matcher(text.substring(Math.max(0, start - BEFORE), start)).find();
    }
}
