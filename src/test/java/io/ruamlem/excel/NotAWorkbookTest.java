package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Finding;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotAWorkbookTest {
    @TempDir
    Path folder;

    @Test
    void each_kind_has_its_own_words_and_remedy() {
        for (var language : new String[] {"en", "th"}) {
            var messages = Messages.in(Locale.forLanguageTag(language));
            var kinds = messages.bundle().keySet().stream()
                    .filter(key -> key.startsWith("kind.") && !key.endsWith(".remedy"))
                    .map(kind -> Finding.notAWorkbook(Place.file("a.xlsx"), kind))
                    .toList();
            assertThat(kinds).hasSize(13).extracting(messages::found).doesNotHaveDuplicates();
            assertThat(kinds).extracting(messages::remedy).noneMatch(remedy -> remedy.startsWith("kind."));
        }
    }

    @Test
    void texts_and_pages_are_known_by_their_beginning() {
        assertThat(kind("")).isEqualTo("kind.empty");
        assertThat(kind("%PDF-1.7\n")).isEqualTo("kind.pdf");
        assertThat(kind("\uFEFF<!DOCTYPE html><p>")).isEqualTo("kind.html");
        assertThat(kind("<table><tr>")).isEqualTo("kind.html");
        assertThat(kind("<?xml?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>"))
                .isEqualTo("kind.xml");
        assertThat(kind("[InternetShortcut]\r\nURL=https://a.th")).isEqualTo("kind.link");
        assertThat(kind("{\"\":\"WARNING!\",\"doc_id\":\"1\"}")).isEqualTo("kind.link");
        assertThat(kind("ข้อ,คำตอบ\n1,มี")).isEqualTo("kind.csv");
        assertThat(kind("ข้อ,คำตอบ".getBytes(Charset.forName("x-windows-874")))).isEqualTo("kind.csv");
    }

    @Test
    void pictures_are_known_by_their_beginning() {
        for (var format : new String[] {"png", "jpeg", "gif", "bmp"})
            assertThat(kind(TestPictures.picture(format, 3, 3))).isEqualTo("kind.picture");
    }

    @Test
    void a_file_of_zeros_was_not_copied_whole() {
        assertThat(kind(new byte[65_536])).isEqualTo("damage.NOT_WHOLE");
    }

    @Test
    void other_bytes_are_of_no_known_kind() {
        assertThat(kind(new byte[] {1, 2, 3, 4})).isEqualTo("kind.unknown");
    }

    @Test
    void an_old_workbook_is_told_from_an_encrypted_one() throws IOException {
        var old = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(old);
        }
        assertThat(kind(old.toByteArray())).isEqualTo("kind.xls");
        assertThat(RawBook.read(folder, ole2("EncryptedPackage"))).isEqualTo("ENCRYPTED north.xlsx\n");
        assertThat(kind(ole2("WordDocument"))).isEqualTo("kind.docx");
        assertThat(kind(Arrays.copyOf(old.toByteArray(), 700))).isEqualTo("damage.NOT_WHOLE");
    }

    private static byte[] ole2(String stream) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.getRoot().createDocument(stream, new ByteArrayInputStream(new byte[5000]));
            container.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    @Test
    void other_zips_are_known_by_what_is_in_them() throws IOException {
        var word = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.write(word);
        }
        assertThat(kind(word.toByteArray())).isEqualTo("kind.docx");
        assertThat(kind(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo("kind.ods");
        assertThat(kind(zip("a.txt", "a"))).isEqualTo("kind.zip");
        var binary = "<Types><Override PartName='/xl/workbook.xml' ContentType='application/vnd.ms-excel.sheet.binary"
                + ".macroEnabled.main'/></Types>";
        assertThat(kind(RawBook.of("").part("[Content_Types].xml", binary).bytes()))
                .isEqualTo("kind.xlsb");
        var byExtension = binary.replace("Override PartName='/xl/workbook.xml'", "Default Extension='xml'");
        assertThat(kind(RawBook.of("").part("[Content_Types].xml", byExtension).bytes()))
                .isEqualTo("kind.xlsb");
    }

    private static byte[] zip(String name, String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void a_workbook_cut_off_is_damaged() {
        var bytes = RawBook.of("").bytes();
        assertThat(kind(Arrays.copyOf(bytes, bytes.length / 2))).isEqualTo("damage.NOT_WHOLE");
        assertThat(kind(Arrays.copyOf(bytes, bytes.length - 9))).isEqualTo("damage.NOT_WHOLE");
    }

    @Test
    void something_before_the_zip_does_no_harm() {
        var bytes = RawBook.of("<row><c/><c/><c><v>1</v></c></row>").bytes();
        var later = new byte[bytes.length + 4];
        System.arraycopy(bytes, 0, later, 4, bytes.length);
        later[0] = 1;
        assertThat(RawBook.read(folder, later)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 [0] 1
                        """);
    }

    @Test
    void a_flipped_bit_is_noticed_even_where_the_xml_stays_whole() throws IOException {
        var bytes = stored("<worksheet><sheetData>" + RawBook.LABEL
                + "<row><c/><c/><c><v>175</v></c></row></sheetData></worksheet>");
        assertThat(RawBook.read(folder, bytes)).contains("175");
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("175");
        bytes[at] ^= 2;
        assertThat(kind(bytes)).isEqualTo("damage.CHECKSUM");
    }

    /** A workbook whose sheet is stored, not packed. */
    private static byte[] stored(String sheet) throws IOException {
        var book = new ZipInputStream(
                new ByteArrayInputStream(RawBook.ofSheet(sheet).bytes()));
        var out = new ByteArrayOutputStream();
        try (book;
                var zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            for (ZipEntry entry; (entry = book.getNextEntry()) != null; ) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                book.transferTo(zip);
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_part_that_is_missing_is_damage() {
        var without = RawBook.of("").relationsOf("xl/workbook.xml").bytes();
        assertThat(kind(without)).isEqualTo("damage.MISSING");
        assertThat(kind(RawBook.of("<row><c t='s'><v>7</v></c></row>").bytes())).isEqualTo("damage.MISSING");
    }

    private String kind(String text) {
        return kind(text.getBytes(StandardCharsets.UTF_8));
    }

    private String kind(byte[] bytes) {
        return RawBook.read(folder, bytes)
                .replaceFirst("(NOT_A_WORKBOOK|DAMAGED|BEYOND_LIMIT) north.xlsx ", "")
                .replaceFirst(" / .*", "")
                .strip();
    }
}
