package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Finding;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An answer that is only the caption of a picture which is not there: {@code ภาพที่ 3 กิจกรรมหน้าเสาธง}. */
final class Captions implements Check {
    private static final Pattern CAPTION = Pattern.compile(
            "\\(?(?:(?:ภาพ|รูป|รูปภาพ|ภาพถ่าย|ภาพประกอบ|รูปภาพประกอบ) ?(?:ที่)? ?[0-9๐-๙]{1,3}(?![0-9๐-๙]).*"
                    + "|(?:[Ff]igure|[Pp]hoto|[Pp]icture) ?[0-9]{1,3}(?![0-9]).*"
                    + "|(?:ตาม|ดัง|ดู)?(?:ภาพ|รูปภาพ|ภาพถ่าย)(?:ประกอบ|กิจกรรม|แนบ|ที่แนบ)?(?:ด้านล่าง|แนบท้าย)?[ :.]*\\)?)");

    @Override
    public Stream<Finding> of(Said said) {
        boolean isCaption = said.pictures().isEmpty()
                && said.tables().isEmpty()
                && said.pieces().findAny().isPresent()
                && said.pieces().allMatch(line -> CAPTION.matcher(line.text()).matches());
        return isCaption ? Stream.of(Finding.captionOnly(said.place(), said.text())) : Stream.empty();
    }
}
