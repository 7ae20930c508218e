package io.ruamlem.consolidation.checks;

import java.util.regex.Pattern;

/** What a column of a table holds, by its headings. */
final class ColumnKind {
    private static final Pattern NOT_ADDED = Pattern.compile(
            "ร้อยละ|เปอร์เซ็น|%|เฉลี่ย|คะแนน|ระดับ|อัตรา|สัดส่วน|ลำดับ|รหัส|โทร|วันที่|เวลา|น้ำหนัก|ค่าเป้าหมาย|S\\.?D|X̅|percent|average|mean|rate|score"
                    + "|(?:^| )(?:ที่|ปี|พ\\.ศ\\.|No\\.?)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PERCENT =
            Pattern.compile("(?:คิดเป็น)?(?:ร้อยละ|เปอร์เซ็นต์|%|percent)[ ()%]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern WHOLE = Pattern.compile(
            "ทั้งหมด|ทั้งสิ้น|เป้าหมาย|จำนวนเต็ม|คะแนนเต็ม|ได้รับจัดสรร|total|target|all", Pattern.CASE_INSENSITIVE);

    static boolean isAdded(String heading) {
        return !NOT_ADDED.matcher(heading).find();
    }

    /** Nothing but the word: {@code ร้อยละของงบประมาณ} may be of anything. */
    static boolean isPercent(String ownHeading) {
        return PERCENT.matcher(ownHeading).matches();
    }

    /** Of which another column is a part. */
    static boolean isWhole(String heading) {
        return WHOLE.matcher(heading).find();
    }

    private ColumnKind() {}
}
