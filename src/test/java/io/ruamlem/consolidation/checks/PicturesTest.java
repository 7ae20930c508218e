package io.ruamlem.consolidation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.consolidation.Checked;
import io.ruamlem.model.Crop;
import io.ruamlem.model.Picture;
import io.ruamlem.model.PictureFormat;
import io.ruamlem.model.PictureSize;
import io.ruamlem.model.PictureSource;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    private static final int CENTIMETRE = 360_000;

    @Test
    void a_picture_of_another_agency_is_told_to_both() {
        var shared = photo("aa", PictureFormat.JPEG, PictureSize.ofPixels(800, 600));
        var own = photo("bb", PictureFormat.JPEG, PictureSize.ofPixels(800, 600));
        assertThat(new Checked()
                        .answer("n", "a", List.of(shared, own))
                        .answer("n", "b", List.of(own))
                        .answer("s", "b", List.of(shared), "ภาพกิจกรรมวันแม่ของโรงเรียน")
                        .findings())
                .containsExactly("n C6 SAME_PICTURE S, P, C7", "s C7 SAME_PICTURE N, P, C6");
    }

    @Test
    void pictures_too_small_to_print_are_told() {
        assertThat(sized(PictureFormat.JPEG, PictureSize.ofPixels(160, 120)))
                .containsExactly("n C6 SMALL_PICTURE 160, 120");
        assertThat(sized(PictureFormat.PNG, new PictureSize(48, 48, 5 * CENTIMETRE, 5 * CENTIMETRE, Crop.NONE)))
                .containsExactly("n C6 SMALL_PICTURE 48, 48");
    }

    @Test
    void icons_drawings_and_narrow_pictures_are_not() {
        assertThat(sized(PictureFormat.PNG, PictureSize.ofPixels(32, 32))).isEmpty();
        assertThat(sized(PictureFormat.SVG, PictureSize.ofPixels(100, 100))).isEmpty();
        assertThat(sized(PictureFormat.EMF, PictureSize.ofPixels(100, 100))).isEmpty();
        assertThat(sized(PictureFormat.PNG, PictureSize.ofPixels(90, 200))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ภาพที่ 3 กิจกรรมหน้าเสาธง",
                "ภาพที่ ๑ อบรม\nรูปที่ ๒ นิเทศ",
                "ภาพประกอบ",
                "ดังภาพ",
                "(รูปภาพประกอบ)",
                "Figure 2 meeting"
            })
    void a_caption_without_its_picture_is_told(String answer) {
        assertThat(Checked.found(answer)).singleElement().asString().startsWith("n C6 CAPTION_ONLY");
        var picture = photo("aa", PictureFormat.JPEG, PictureSize.ofPixels(800, 600));
        assertThat(new Checked().answer("n", "a", List.of(picture), answer).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ภาพลักษณ์ของโรงเรียนดีขึ้น",
                "รูปแบบการนิเทศ 3 ขั้นตอน",
                "ภาพรวมของจังหวัด ร้อยละ 85",
                "ภาพที่ 3 กิจกรรมหน้าเสาธง\nโรงเรียนจัดกิจกรรมทุกวันศุกร์",
                "จัดนิทรรศการภาพที่ 3 โรงเรียน"
            })
    void words_that_begin_like_a_caption_are_left_alone(String answer) {
        assertThat(Checked.found(answer)).isEmpty();
    }

    private static List<String> sized(PictureFormat format, PictureSize size) {
        return new Checked()
                .answer("n", "a", List.of(photo("aa", format, size)))
                .findings();
    }

    private static Picture photo(String bytes, PictureFormat format, PictureSize size) {
        return new Picture(new PictureSource(Path.of("n.xlsx"), "xl/media/image1", format, bytes), size, "");
    }
}
