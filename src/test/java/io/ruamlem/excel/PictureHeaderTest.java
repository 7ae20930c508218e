package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.PictureFormat;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PictureHeaderTest {
    @Test
    void pictures_say_their_size_in_their_first_bytes() {
        assertThat(header(TestPictures.png(640, 480))).isEqualTo(new PictureHeader(PictureFormat.PNG, 640, 480));
        assertThat(header(TestPictures.picture("jpeg", 640, 480)))
                .isEqualTo(new PictureHeader(PictureFormat.JPEG, 640, 480));
        assertThat(header(TestPictures.picture("gif", 30, 20))).isEqualTo(new PictureHeader(PictureFormat.GIF, 30, 20));
        assertThat(header(TestPictures.picture("bmp", 30, 20))).isEqualTo(new PictureHeader(PictureFormat.BMP, 30, 20));
        assertThat(header("<?xml version='1.0'?><svg viewBox='0 0 30 20'>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new PictureHeader(PictureFormat.SVG, 30, 20));
    }

    @Test
    void metafiles_are_measured_at_96_pixels_to_the_inch() {
        var emf = ByteBuffer.allocate(88).order(ByteOrder.LITTLE_ENDIAN);
        emf.putInt(0, 1).putInt(32, 2540).putInt(36, 5080).putInt(40, 0x464D4520);
        assertThat(header(emf.array())).isEqualTo(new PictureHeader(PictureFormat.EMF, 96, 192));
        var wmf = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        wmf.putInt(0, 0x9AC6CDD7)
                .putShort(10, (short) 1440)
                .putShort(12, (short) 720)
                .putShort(14, (short) 1440);
        assertThat(header(wmf.array())).isEqualTo(new PictureHeader(PictureFormat.WMF, 96, 48));
    }

    private static PictureHeader header(byte[] bytes) {
        return PictureHeader.read(bytes).orElseThrow();
    }

    @Test
    void a_picture_cut_off_in_its_header_has_none() {
        var jpeg = Arrays.copyOf(TestPictures.picture("jpeg", 640, 480), 30);
        assertThat(PictureHeader.read(jpeg)).isEmpty();
    }
}
