package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.ruamlem.consolidation.Consolidation;
import io.ruamlem.model.Finding;
import io.ruamlem.model.FindingCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file or one of its parts holds, reading it ends, and only in ways that were thought of. */
class WorkbookFuzzTest {
    private static final Map<String, byte[]> PARTS = unzip(book().bytes());
    private static final List<String> NAMES = List.copyOf(PARTS.keySet());
    private static final int EDITS = 0x40;
    private static final WorkbookReader READER = new WorkbookReader(ReturnedForm.FORM);

    @TempDir
    static Path folder;

    /**
     * The first byte says which part the others stand for, or, from {@link #EDITS} on, in which part they change values; the
     * whole file if there is none of that number.
     */
    static Stream<byte[]> files() {
        var files = new ArrayList<byte[]>();
        for (int i = 0; i < NAMES.size(); i++) {
            files.add(numbered(i, PARTS.get(NAMES.get(i))));
            files.add(numbered(EDITS + i, new byte[] {0, 7, 2, '-', '1', 0, 9, 0}));
        }
        files.add(numbered(0x7F, book().bytes()));
        files.add(
                numbered(0x7F, RawBook.of("<row><c/><c/><c><v>1</v></c></row>").bytes()));
        return files.stream();
    }

    @MethodSource("files")
    @FuzzTest(maxDuration = "1m")
    void file(byte[] bytes) throws IOException {
        if (bytes == null || bytes.length == 0) return;
        var content = Arrays.copyOfRange(bytes, 1, bytes.length);
        var file = Files.write(folder.resolve("a.xlsx"), file(bytes[0], content));
        var read = READER.read(file, "a.xlsx");
        assertThat(read.findings()).noneMatch(WorkbookFuzzTest::isSurprise);
        var consolidation = new Consolidation(ReturnedForm.FORM);
        consolidation.of(List.of(consolidation.take(read)));
    }

    /** The reader names the exception where nobody thought of what is in a file. */
    private static boolean isSurprise(Finding finding) {
        return finding.code() == FindingCode.DAMAGED && finding.details().get(1).matches("[A-Za-z]+(Exception|Error)");
    }

    private static byte[] file(int number, byte[] content) throws IOException {
        if (number >= EDITS && number < EDITS + NAMES.size())
            return with(number - EDITS, edited(PARTS.get(NAMES.get(number - EDITS)), content));
        return number >= 0 && number < NAMES.size() ? with(number, content) : content;
    }

    /** The XML with other values for some of its attributes and texts: each two bytes for which, one for how long, and these. */
    private static byte[] edited(byte[] part, byte[] edits) {
        var pieces = new String(part, StandardCharsets.UTF_8).split("(?<=[\">])|(?=[\"<])");
        for (int at = 0; at + 2 < edits.length; at += 3 + (edits[at + 2] & 0x7F)) {
            int piece = ((edits[at] & 0xFF) << 8 | edits[at + 1] & 0xFF) % pieces.length;
            int end = Math.min(edits.length, at + 3 + (edits[at + 2] & 0x7F));
            var value = new String(edits, at + 3, end - at - 3, StandardCharsets.UTF_8).replaceAll("[<\"&]", "");
            if (!pieces[piece].matches("(?s).*[<>\"=/].*")) pieces[piece] = value;
        }
        return String.join("", pieces).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] with(int part, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            for (var name : NAMES) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.equals(NAMES.get(part)) ? content : PARTS.get(name));
            }
        }
        return out.toByteArray();
    }

    private static byte[] numbered(int number, byte[] content) {
        var bytes = new byte[content.length + 1];
        bytes[0] = (byte) number;
        System.arraycopy(content, 0, bytes, 1, content.length);
        return bytes;
    }

    private static ReturnedBook book() {
        return ReturnedBook.of("t", """
                        #     | |1 ความปลอดภัย
                        1.1/1 | |1) ดำเนินการอย่างไร
                        1.1/1 |ไม่มี |คำตอบ |ท้าย
                        1.1/2 | |2) ปัญหา
                        1.1/2 | |ปัญหา |ข้อเสนอแนะ
                        1.1/2 | |ฝน |1
                        """)
                .change(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("C3:D4")))
                .png("C3", "ภาพ")
                .cell("E3", cell -> cell.setCellValue(45000.5))
                .cell("F3", cell -> cell.setCellFormula("1/0"))
                .from("form_id | rt66\nversion | 2\nagency | a1");
    }

    private static Map<String, byte[]> unzip(byte[] bytes) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) parts.put(entry.getName(), zip.readAllBytes());
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
