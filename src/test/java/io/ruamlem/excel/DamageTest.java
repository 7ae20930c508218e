package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a workbook, the reader answers with a workbook or with a finding. */
class DamageTest {
    private static final int SEED = 2569;

    @TempDir
    Path folder;

    @Test
    void no_damage_to_the_file_makes_the_reader_fail() {
        var random = new Random(SEED);
        var whole = book();
        for (int i = 0; i < 150; i++) {
            var bytes = whole.clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--)
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            assertThat(RawBook.read(folder, bytes)).as("damage %d", i).isNotEmpty();
        }
    }

    @Test
    void no_damage_to_the_xml_makes_the_reader_fail() throws IOException {
        var random = new Random(SEED);
        var parts = unzip(book());
        var names =
                parts.keySet().stream().filter(name -> !name.endsWith(".png")).toList();
        for (int i = 0; i < 150; i++) {
            var name = names.get(random.nextInt(names.size()));
            var damaged = new LinkedHashMap<>(parts);
            damaged.put(name, damage(parts.get(name), random));
            assertThat(RawBook.read(folder, zip(damaged)))
                    .as("damage %d to %s", i, name)
                    .isNotNull();
        }
    }

    /** Numbers become others, odd ones among them: the XML stays whole, what it says does not. */
    private static byte[] damage(byte[] part, Random random) {
        var text = new StringBuilder(new String(part, StandardCharsets.UTF_8));
        var odd = new String[] {"-1", "0", "99999999999999999999", "", "x", "1.5", "1048577", "XFE1", "2147483647"};
        int from = random.nextInt(text.length());
        for (int i = from; i < text.length(); i++)
            if (Character.isDigit(text.charAt(i))) {
                text.replace(i, i + 1, odd[random.nextInt(odd.length)]);
                break;
            }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] book() {
        return ReturnedBook.of("t", """
                        #     | |ความปลอดภัย
                        1.1/1 | |1) ดำเนินการอย่างไร
                        1.1/1 |ไม่มี |คำตอบ |ท้าย
                        """)
                .change(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("C3:D4")))
                .png("C3", "ภาพ")
                .cell("E3", cell -> cell.setCellValue(45000.5))
                .bytes();
    }

    private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) parts.put(entry.getName(), zip.readAllBytes());
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
