package io.ruamlem.bench.round;

import java.util.List;
import java.util.random.RandomGenerator;

/** Sentences that an office could have written, put together from words; invented, like the schools in them. */
record Vocabulary(RandomGenerator random) {
    private static final List<String> WHEN = words("""
            ในภาคเรียนที่หนึ่ง ในภาคเรียนที่สอง ระหว่างปิดภาคเรียน ตั้งแต่ต้นปีงบประมาณ ตลอดปีการศึกษา ในไตรมาสแรก
            ในไตรมาสที่สอง ก่อนเปิดเรียน หลังการประชุมผู้บริหาร ทุกเช้าวันจันทร์ เดือนละสองครั้ง ในช่วงฤดูฝน
            ระหว่างลงพื้นที่ ภายหลังการอบรม ในสัปดาห์วิทยาศาสตร์ ทุกสิ้นเดือน ปีที่ผ่านมา เมื่อต้นเดือนพฤศจิกายน""");
    private static final List<String> WHO = words("""
            คณะศึกษานิเทศก์ กลุ่มนโยบายและแผน คณะกรรมการสถานศึกษา เครือข่ายผู้ปกครอง ครูที่ปรึกษา สภานักเรียน ผู้บริหารโรงเรียน
            กลุ่มอำนวยการ ครูวิชาการ ชมรมครูปฐมวัย ทีมพี่เลี้ยง คณะทำงานประจำตำบล หัวหน้าระดับชั้น วิทยากรท้องถิ่น
            ศิษย์เก่าและชุมชน องค์การบริหารส่วนตำบล โรงพยาบาลส่งเสริมสุขภาพ คณะครูประจำศูนย์ อาสาสมัครหมู่บ้าน ฝ่ายกิจการนักเรียน""");
    private static final List<String> DID = words("""
            จัดทำ ปรับปรุง ทบทวน ขยายผล ทดลองใช้ เผยแพร่ ประเมิน สรุป ออกแบบ สนับสนุน กำกับติดตาม พัฒนา รวบรวม ถ่ายทอด
            แลกเปลี่ยน วางแผน สำรวจ แนะนำ ต่อยอด ริเริ่ม จัดสรร เตรียมความพร้อมด้าน ประชาสัมพันธ์ สร้างความเข้าใจเรื่อง""");
    private static final List<String> WHAT = words("""
            แผนเผชิญเหตุ คู่มือครู ห้องสมุดเคลื่อนที่ หน่วยการเรียนรู้ บทเรียนออนไลน์ สวนเกษตรอินทรีย์ ระบบดูแลช่วยเหลือนักเรียน
            ตารางเวรยาม เส้นทางรถรับส่ง ค่ายภาษาอังกฤษ ชุดทดลองวิทยาศาสตร์ บันทึกการเยี่ยมบ้าน แบบประเมินตนเอง คลังข้อสอบ
            กล้องวงจรปิด อาหารกลางวัน น้ำดื่มสะอาด สนามเด็กเล่น หลักสูตรท้องถิ่น กองทุนเสมอภาค ทะเบียนเด็กตกหล่น แฟ้มสะสมผลงาน
            ตลาดนัดอาชีพ โครงงานสิ่งประดิษฐ์ ธนาคารขยะ เวทีเสวนา ช่องทางร้องเรียน สื่อสองภาษา ทุนฝึกงาน ห้องพยาบาล""");
    private static final List<String> WITH = words("""
            ร่วมกับผู้ปกครอง ตามบริบทของพื้นที่ โดยใช้งบประมาณเดิม ผ่านการประชุมทางไกล ด้วยข้อมูลรายบุคคล โดยไม่กระทบเวลาเรียน
            ตามข้อเสนอของชุมชน ควบคู่กับการนิเทศ ด้วยวัสดุในท้องถิ่น โดยมีครูแกนนำ ตามปฏิทินที่กำหนด ด้วยความสมัครใจ
            ผ่านกลุ่มย่อยห้าคน โดยแบ่งตามช่วงชั้น ตามลำดับความเร่งด่วน ด้วยเครื่องมือที่หาได้ง่าย โดยเชิญผู้เชี่ยวชาญ""");
    private static final List<String> FOR = words("""
            สำหรับนักเรียนชั้นประถมศึกษาตอนต้น สำหรับเด็กด้อยโอกาส สำหรับผู้เรียนบนพื้นที่สูง สำหรับครูบรรจุใหม่ สำหรับนักเรียนพักนอน
            สำหรับผู้เรียนนอกระบบ สำหรับเด็กเล็ก สำหรับนักเรียนพิการเรียนรวม สำหรับผู้สูงวัย สำหรับกลุ่มเสี่ยง สำหรับผู้จบการศึกษา
            สำหรับนักเรียนทุนเรียนดี สำหรับสถานศึกษาขนาดเล็ก สำหรับครอบครัวแรงงาน สำหรับเยาวชนริมชายแดน""");
    private static final List<String> SO = words("""
            ทำให้มาเรียนสม่ำเสมอขึ้น จึงลดภาระงานเอกสารได้ ส่งผลให้คะแนนการอ่านดีขึ้น ทำให้ชุมชนไว้วางใจ จึงพบปัญหาได้เร็วขึ้น
            ส่งผลให้เกิดนวัตกรรมใหม่ ทำให้ครูมีเวลาเตรียมการสอน จึงขยายไปยังตำบลใกล้เคียง ส่งผลให้อุบัติเหตุลดลง
            ทำให้มีรายได้ระหว่างเรียน จึงควรทำต่อเนื่อง ส่งผลให้ผู้เรียนกล้าแสดงออก ทำให้ข้อมูลเป็นปัจจุบัน จึงได้รับคำชมเชย
            แต่ยังขาดบุคลากรเฉพาะทาง แต่งบประมาณมาช้า แต่สัญญาณอินเทอร์เน็ตไม่ทั่วถึง แต่ระยะทางไกลเกินไป""");
    private static final List<String> PLACE = words(
            "หนองแสง โคกสูง ห้วยทราย ดอนยาง นาคำ วังปลา ท่าช้าง บึงบัว โนนสวรรค์ เขาแก้ว ป่าสัก ทุ่งรวง สระทอง คลองหิน ภูเมฆ");
    private static final List<String> SUFFIX =
            words("ใต้ เหนือ วิทยา พัฒนา สามัคคี อุปถัมภ์ น้อย ใหญ่ พิทยาคม กลาง ราษฎร์บำรุง ประชาสรรค์");

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    /** Of some 60 to 160 letters. */
    String sentence() {
        var sentence = new StringBuilder(random.nextInt(3) == 0 ? pick(WHEN) + " " : "");
        sentence.append(pick(WHO))
                .append(random.nextBoolean() ? "โรงเรียน" + school() : "")
                .append(" ");
        sentence.append(pick(DID)).append(pick(WHAT));
        if (random.nextBoolean()) sentence.append("และ").append(pick(WHAT));
        if (random.nextInt(3) > 0) sentence.append(pick(FOR));
        if (random.nextInt(3) > 0) sentence.append(" ").append(pick(WITH));
        if (random.nextInt(4) == 0) sentence.append(" จำนวน ").append(number()).append(" แห่ง");
        if (random.nextBoolean()) sentence.append(" ").append(pick(SO));
        return sentence.toString();
    }

    /** Of some 30 to 60 letters. */
    String phrase() {
        return pick(DID) + pick(WHAT) + " " + (random.nextBoolean() ? pick(WITH) : "โรงเรียน" + school());
    }

    String school() {
        return "บ้าน" + pick(PLACE) + pick(SUFFIX);
    }

    int number() {
        return 2 + random.nextInt(180);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
