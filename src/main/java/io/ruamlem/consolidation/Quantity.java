package io.ruamlem.consolidation;

/** Tells a quantity, a date or a time by what stands behind its number: {@code 6.1 ล้านบาท}, {@code 1 มกราคม}, {@code 3 แห่ง}. */
final class Quantity {
    /** They go on to make words of it: {@code คน}, {@code คนขึ้นไป}. */
    private static final String BEGINNINGS = "ล้าน|แสน|หมื่น|พัน|ร้อยละ|บาท|เท่า|คน|เปอร์เซ็นต์|น\\.";

    private static final String MONTHS =
            "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม"
                    + "|ม\\. ?ค\\.|ก\\. ?พ\\.|มี\\. ?ค\\.|เม\\. ?ย\\.|พ\\. ?ค\\.|มิ\\. ?ย\\.|ก\\. ?ค\\.|ส\\. ?ค\\.|ก\\. ?ย\\.|ต\\. ?ค\\.|พ\\. ?ย\\.|ธ\\. ?ค\\.";

    /** Units that also begin headings: they count alone, or with a space behind. */
    private static final String MEASURES =
            "กิโลเมตร|กม\\.|เมตร|ม\\.|ซม\\.|ตารางเมตร|ตร\\.ม\\.|ไร่|ตัน|กิโลกรัม|กก\\.|ลิตร|ชั่วโมง|ชม\\.|นาที|องศา|คะแนน";

    /** Things that are counted: only alone, for they begin headings as a rule. */
    private static final String COUNTED =
            "โรงเรียน|โรง|แห่ง|ห้องเรียน|ห้อง|ครั้ง|วัน|เดือน|ปี|หน่วยงาน|เขต|จังหวัด|อำเภอ|ตำบล|หมู่บ้าน|รายการ|โครงการ"
                    + "|กิจกรรม|เรื่อง|ชุด|เครื่อง|คู่|กลุ่ม|หลักสูตร|รุ่น|ราย|ทุน|ชิ้น|เล่ม|ฉบับ|คัน|หลัง";

    private static final String MEASURED = BEGINNINGS + "|(?:" + MEASURES + ")(?=$|[ )/,])";

    /** A look-ahead behind {@code 6.1}: no measure follows. */
    static final String NOT_MEASURED = "(?! ?(?:" + MEASURED + "))";

    /** A look-ahead behind {@code 6}: no measure, no month and nothing counted follows. */
    static final String NOT_COUNTED =
            "(?! ?(?:" + MEASURED + "|(?:" + MONTHS + ")(?=$|[ 0-9๐-๙])|(?:" + COUNTED + ")$))";

    private Quantity() {}
}
