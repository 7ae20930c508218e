package io.ruamlem.excel;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what a person wrote about a picture from what Office, a camera or a web page put there. */
final class AltText {
    /** {@code Picture 1}, {@code IMG_2042}, {@code รูปภาพ 3}. */
    private static final Pattern NAME = Pattern.compile(
            "(?:picture|image|graphic|photo|img|dsc|screenshot|object|รูปภาพ|รูป|ภาพ|กราฟิก|วัตถุ)[\\s_-]*[0-9_-]*");

    private static final Pattern FILE =
            Pattern.compile(".*\\.(?:png|jpe?g|gif|bmp|emf|wmf|svg|tiff?|webp|heic|ico|pdf)", Pattern.DOTALL);

    private static final List<String> BEGINNINGS = List.of(
            "รูปภาพประกอบด้วย",
            "รูปภาพที่มี",
            "อาจเป็นรูปภาพ",
            "อาจเป็นภาพ",
            "ไม่มีข้อความแสดงแทน",
            "ไม่มีคำอธิบาย",
            "a picture containing",
            "an image containing",
            "a close up of",
            "a close-up of",
            "a screenshot of",
            "graphical user interface",
            "may be an image of",
            "may be a",
            "no photo description",
            "no alternative text");

    private static final List<String> SIGNATURES = List.of(
            "คำอธิบายที่สร้างโดยอัตโนมัติ",
            "คำอธิบายที่สร้างขึ้นโดยอัตโนมัติ",
            "เนื้อหาที่สร้างโดย ai",
            "description automatically generated",
            "description generated with",
            "ai-generated content",
            "://",
            ":\\",
            "\\\\");

    private AltText() {}

    /** The text if a person wrote it, else empty. */
    static String ofPerson(String text) {
        var stripped = text.strip();
        var folded = stripped.toLowerCase(Locale.ROOT);
        boolean isAutomatic = NAME.matcher(folded).matches()
                || FILE.matcher(folded).matches()
                || BEGINNINGS.stream().anyMatch(folded::startsWith)
                || SIGNATURES.stream().anyMatch(folded::contains);
        return isAutomatic ? "" : stripped;
    }
}
