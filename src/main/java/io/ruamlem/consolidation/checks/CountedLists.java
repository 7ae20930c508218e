package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A line that announces so many things, right before a list of more or fewer: {@code จำนวน 8 โรงเรียน ได้แก่}. Only where the
 * list is surely of these things, ends where it seems to, and misses the number by little: one that is far off counts
 * something else.
 */
final class CountedLists implements Check {
    private static final String UNIT =
            "(โรงเรียน|สถานศึกษา|วิทยาลัย|แห่ง|โครงการ|กิจกรรม|ขั้นตอน|ขั้น|ประเด็น|เรื่อง|ข้อ|ด้าน|ประการ|มาตรการ|หลักสูตร|กลุ่ม|สาขาวิชา"
                    + "|สาขา|อำเภอ|ตำบล|หน่วยงาน|รายการ|ฐาน|ศูนย์|อาชีพ|นวัตกรรม|แนวทาง|ประเภท|ช่องทาง|รูปแบบ|องค์ประกอบ|คน|ราย)";

    /** Not {@code กิจกรรมที่ 2}, not {@code กว่า 10 แห่ง}, no part of a larger number, no mark of a list. */
    private static final String NUMBER =
            "(?=[0-9])(?<=[^0-9.,/–-])(?<!(?:ที่|เขต|ปี|ไตรมาส|ระยะ|ข้อ|กว่า|น้อย|ประมาณ|ราว|เกือบ|ถึง|ละ) ?)([0-9]{1,2}) ?";

    private static final String SORT = "(?!เป้าหมาย)([ก-๎]{0,12})";

    private static final Pattern ANNOUNCEMENT = Pattern.compile(
            NUMBER + UNIT + SORT
                    + " ?(?:ด้วยกัน|หลัก|ที่สำคัญ|ย่อย)? ?(?:ได้แก่|(?:มี)?(?:รายชื่อ|รายละเอียด)?ดังนี้|ดังต่อไปนี้|คือ|ประกอบด้วย)[ :.]*$");

    private static final Pattern NUMBER_AT_END =
            Pattern.compile("จำนวน(?:ทั้งสิ้น|ทั้งหมด)? ?" + NUMBER + UNIT + " ?:?$");

    /** Behind the thing that is counted: what is listed is something else. */
    private static final Pattern ELSE =
            Pattern.compile("จาก|โดย|แบ่ง|ตาม|ซึ่ง|ดำเนิน|เข้าร่วม|ร่วม|ผล|มี|ได้รับ|เพื่อ|ที่|ใน|ให้|จัด|พบ|ใช้");

    /** An item that stands for several things, or for more than are listed. */
    private static final Pattern SEVERAL = Pattern.compile("ฯลฯ|เป็นต้น|อื่น|จำนวน ?[0-9]");

    /** Letters of an announcement, and what stands in front of it. */
    private static final int LONGEST = 90;

    private static final int FEWEST = 2;
    private static final int MOST_MISSED = 2;

    @Override
    public void find(Said said, Consumer<Finding> found) {
        for (var passage : said.passages()) {
            for (int i = 0; i + 1 < passage.size(); i++)
                if (passage.get(i + 1).depth() > passage.get(i).depth())
                    findFault(passage, i).ifPresent(found);
        }
    }

    private static Optional<Finding> findFault(List<Said.Piece> passage, int at) {
        var line = passage.get(at);
        var end = Figures.arabic(end(line.text()));
        if (Figures.count(end) == 0) return Optional.empty();
        var list = ListBelow.of(passage, at + 1);
        return findAnnouncement(end, list)
                .filter(announced -> isMissed(announced, list))
                .map(announced -> Finding.listCount(
                        line.place(),
                        announced.group(1) + " " + announced.group(2),
                        list.items().size()));
    }

    private static String end(String line) {
        return line.substring(Math.max(0, line.length() - LONGEST));
    }

    private static Optional<MatchResult> findAnnouncement(String line, ListBelow list) {
        var announced = ANNOUNCEMENT.matcher(line);
        if (announced.find())
            return Optional.of(announced.toMatchResult())
                    .filter(found -> !ELSE.matcher(found.group(3)).find());
        var atEnd = NUMBER_AT_END.matcher(line);
        if (!atEnd.find()) return Optional.empty();
        boolean isOfThese = list.items().stream().allMatch(item -> item.startsWith(atEnd.group(2)));
        return isOfThese ? Optional.of(atEnd.toMatchResult()) : Optional.empty();
    }

    private static boolean isMissed(MatchResult announced, ListBelow list) {
        int number = Integer.parseInt(announced.group(1));
        int listed = list.items().size();
        int missed = Math.abs(number - listed);
        boolean isNear = missed > 0 && missed <= Math.max(MOST_MISSED, number / 5);
        return isNear
                && Math.min(number, listed) >= FEWEST
                && list.isWhole()
                && list.lastMark() != number
                && list.items().stream().noneMatch(item -> isSeveral(item, announced.group(2)));
    }

    private static boolean isSeveral(String item, String unit) {
        return SEVERAL.matcher(item).find()
                || Pattern.compile("[0-9] ?" + unit).matcher(item).find()
                || item.indexOf(unit) != item.lastIndexOf(unit);
    }
}
