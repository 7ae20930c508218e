package io.ruamlem.consolidation.checks;

import static io.ruamlem.consolidation.Checked.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.consolidation.Checked;
import io.ruamlem.model.Finding;
import io.ruamlem.model.FindingCode;
import io.ruamlem.model.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "เลขประจำตัวประชาชน 1101700203450",
                "เลขบัตร 1-1017-00203-45-0",
                "เลขบัตร 1 1017 00203 45 0 ของผู้ปกครอง",
                "๑๑๐๑๗๐๐๒๐๓๔๕๐",
                "เลขบัตร๑-๑๐๑๗-๐๐๒๐๓-๔๕-๐"
            })
    void national_ids_are_errors_and_not_spelled_out(String text) {
        assertThat(found(text)).containsExactly("n C6 NATIONAL_ID 1-1017-xxxxx-xx-0");
        assertThat(new Checked().answer("n", "a", text).raw())
                .extracting(Finding::level)
                .containsExactly(Level.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "เลขที่ 1101700203451",
                "ISBN 9786161234567",
                "เลขผู้เสียภาษี 0994000160003",
                "รหัสงบประมาณ 20004350012345811",
                "https://example.go.th/p/1101700203450",
                "www.example.go.th?id=1101700203450",
                "โทร. 0812345678 ต่อ 1017",
                "1999900203453 บาท",
                "งบ 1,101,700,203,450 บาท",
                "ห้องประชุม 1-1017-0020 ชั้น 3"
            })
    void other_long_numbers_are_left_alone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meeting ID: 987 6543 2100 Passcode: 482913",
                "ประชุมผ่าน Zoom passcode 482913",
                "รหัสผ่าน : abc12345",
                "รหัสเข้าประชุม คือ 556677",
                "รหัสเข้าร่วมประชุม 556677",
                "Password: Rayong@66",
                "รหัสผ่าน(Password): wiang2566",
                "https://us02web.zoom.us/j/98765432100?pwd=aBcDeF123",
                "Passcode : RtMeeting"
            })
    void passcodes_are_errors_and_not_spelled_out(String text) {
        var findings = new Checked().answer("n", "a", text).raw();
        assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.PASSCODE);
        assertThat(findings).extracting(Finding::level).containsExactly(Level.ERROR);
        assertThat(findings.get(0).details().get(0)).endsWith("•••");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "บุคลากรมี Username และ Password ของตนเอง",
                "ประชุมผ่านระบบออนไลน์ Zoom Meeting และ Google Meet",
                "กำหนดรหัสผ่าน 8 หลัก ทุกเครื่อง",
                "เปลี่ยนรหัสผ่านทุก 90 วัน",
                "รหัสผ่านของผู้ใช้งาน 1200 บัญชี",
                "อบรมการตั้ง password ให้ปลอดภัยแก่ครู 1250 คน",
                "ใช้ One-Time Password (OTP) และ 2FA",
                "รหัสการประชุมแจ้งทางไลน์",
                "Username/Password : ........"
            })
    void talking_about_passwords_is_no_leak(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void they_are_found_in_tables_with_their_cell() {
        assertThat(found("ชื่อ|เลขบัตร", "สมชาย|1101700203450", "สมหญิง|-"))
                .containsExactly("n D7 NATIONAL_ID 1-1017-xxxxx-xx-0");
    }
}
