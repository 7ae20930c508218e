package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Finding;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** An answer that is only the caption of a picture which is not there: {@code ภาพที่ 3 กิจกรรมหน้าเสาธง}. */
final class Captions implements Check {
    private static final Pattern CAPTION = Pattern.compile(
            "\\(?(?:(?:ภาพ|รูป|รูปภาพ|ภาพถ่าย|ภาพประกอบ|รูปภาพประกอบ) ?(?:ที่)? ?[0-9๐-๙]{1,3}(?![0-9๐-๙]).*"
                    + "|(?:[Ff]igure|[Pp]hoto|[Pp]icture) ?[0-9]{1,3}(?![0-9]).*"
                    + "|(?:ตาม|ดัง|ดู)?(?:ภาพ|รูปภาพ|ภาพถ่าย)(?:ประกอบ|กิจกรรม|แนบ|ที่แนบ)?(?:ด้านล่าง|แนบท้าย)?[ :.]*\\)?)");

    @Override
    public void find(Said said, Consumer<Finding> found) {
        if (said.pictures().isEmpty() && said.tables().isEmpty() && isCaption(said.lines()))
            found.accept(Finding.captionOnly(said.place(), said.text()));
    }

    private static boolean isCaption(List<Said.Piece> lines) {
        for (var line : lines) if (!CAPTION.matcher(line.text()).matches()) return false;
        return !lines.isEmpty();
    }
}
