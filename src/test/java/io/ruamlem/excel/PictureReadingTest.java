package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Crop;
import io.ruamlem.model.Picture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureReadingTest {
    private static final String ROWS = """
            #     | |ความปลอดภัย
            1.1/1 | |1) ดำเนินการอย่างไร
            1.1/1 | |อบรม
            1.1/1
            1.1/1
            """;

    @TempDir
    Path folder;

    @Test
    void a_picture_belongs_to_the_rows_it_begins_on() {
        var book = ReturnedBook.of("t", ROWS)
                .png("C1", "")
                .png("C2", "ภาพเปิด")
                .png("A4", "Picture 1")
                .png("E9", "");
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 picture PNG xl/media/image2.png 4x2 'ภาพเปิด'
                          3 [0] อบรม
                          4 picture PNG xl/media/image3.png 4x2 ''
                          9 picture PNG xl/media/image4.png 4x2 ''
                        STRAY_PICTURE t!C1
                        """);
    }

    @Test
    void text_in_column_d_is_the_caption_of_the_rows_last_picture() {
        var book =
                ReturnedBook.of("t", """
                        1.1/1 | |1) ดำเนินการอย่างไร
                        1.1/1 | | |ภาพที่ 1 อบรมครู
                        1.1/1 | |ดังภาพ |ภาพที่ 2
                        """).png("C2", "").png("E2", "ผู้ปกครอง").png("C3", "แผนที่");
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 picture PNG xl/media/image1.png 4x2 ''
                          2 picture PNG xl/media/image2.png 4x2 'ภาพที่ 1 อบรมครู'
                          3 [0] ดังภาพ
                          3 picture PNG xl/media/image3.png 4x2 'ภาพที่ 2'
                        """);
    }

    @Test
    void in_a_pasted_table_column_d_is_no_caption() {
        var book = ReturnedBook.of("t", """
                        1.1/1 | |1) ดำเนินการอย่างไร
                        1.1/1 | |โรงเรียน |จำนวน
                        1.1/1 | |ก |12
                        """).png("C3", "แผนที่");
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 [0] โรงเรียน
                          2 [1] จำนวน
                          3 [0] ก
                          3 [1] 12
                          3 picture PNG xl/media/image1.png 4x2 'แผนที่'
                        """);
    }

    @Test
    void formats_that_word_does_not_show_and_broken_pictures_are_findings() {
        var book = ReturnedBook.of("t", ROWS);
        book.picture("C3", "II*\0tiff".getBytes(StandardCharsets.ISO_8859_1), Workbook.PICTURE_TYPE_PNG, "");
        book.picture("C4", "no picture".getBytes(StandardCharsets.ISO_8859_1), Workbook.PICTURE_TYPE_PNG, "");
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C3
                          3 [0] อบรม
                        PICTURE_FORMAT t!C3 tiff
                        PICTURE_UNREADABLE t!C4 xl/media/image2.png
                        """);
    }

    @Test
    void a_picture_knows_its_size_on_the_sheet_its_crop_and_its_bytes() {
        var book = ReturnedBook.of("t", ROWS).change(sheet -> {
            sheet.setColumnWidth(2, 20 * 256);
            sheet.setColumnWidth(3, 10 * 256);
        });
        book.picture("C3", TestPictures.png(4, 2), Workbook.PICTURE_TYPE_PNG, "")
                .getCTPicture()
                .getBlipFill()
                .addNewSrcRect()
                .setL(12500);
        var picture = picture(book);
        // Columns of 20 and 10 figures of 7 pixels, two rows of 15 points.
        assertThat(picture.size().width()).isEqualTo((140 + 70) * 9525);
        assertThat(picture.size().height()).isEqualTo(30 * 12700);
        assertThat(picture.size().crop()).isEqualTo(new Crop(12500, 0, 0, 0));
        assertThat(picture.source().sha256()).isEqualTo(DigestUtils.sha256Hex(TestPictures.png(4, 2)));
    }

    private Picture picture(ReturnedBook book) {
        var read = new WorkbookReader(ReturnedForm.FORM).read(book.save(folder), "north.xlsx");
        return read.entries().get(0).lines().get(0).pictures().get(0);
    }

    @Test
    void pictures_in_groups_and_shapes_count_and_charts_are_findings() {
        var anchor =
                "<oneCellAnchor><from><col>2</col><row>%d</row></from><ext cx='9525' cy='9525'/>%s</oneCellAnchor>";
        var picture = "<pic><nvPicPr><cNvPr descr='%s'/></nvPicPr><blipFill><blip r:embed='p'/></blipFill>"
                + "<spPr><xfrm><ext cx='200' cy='100'/></xfrm></spPr></pic>";
        var drawing = anchor.formatted(
                        1,
                        "<grpSp><grpSpPr><xfrm><ext cx='400' cy='400'/><chExt cx='200' cy='200'/></xfrm></grpSpPr>"
                                + picture.formatted("ก")
                                + "<sp><txBody><p><t>กล่อง</t></p><p><t>ข้อความ</t></p></txBody></sp></grpSp>")
                + anchor.formatted(2, "<sp><spPr><blipFill><blip r:embed='p'/></blipFill></spPr></sp>")
                + anchor.formatted(
                        3,
                        "<graphicFrame><graphicData uri='http://schemas.openxmlformats.org/drawingml/2006/chart'/></graphicFrame>")
                + anchor.formatted(
                        4,
                        "<AlternateContent><Choice><contentPart/></Choice><Fallback>" + picture.formatted("ลายมือ")
                                + "</Fallback></AlternateContent>")
                + anchor.formatted(5, "<pic><blipFill><blip r:link='away'/></blipFill></pic>");
        assertThat(drawn("<wsDr xmlns:r='r'>" + drawing + "</wsDr>")).isEqualTo("""
                        item 1.1/1 t!C2
                          2 picture PNG xl/media/a.png 4x2 'ก'
                          3 picture PNG xl/media/a.png 4x2 ''
                          5 picture PNG xl/media/a.png 4x2 'ลายมือ'
                        TEXT_BOX t!C2 กล่อง\\nข้อความ
                        EMBEDDED_OBJECT t!C4 chart
                        PICTURE_LINKED t!C6 a.png
                        """.replace("\\n", " "));
    }

    @Test
    void an_absolute_anchor_lies_over_the_cell_at_its_point() {
        var drawing = "<wsDr xmlns:r='r'><absoluteAnchor><pos x='1300000' y='400000'/><ext cx='5' cy='5'/>"
                + "<pic><blipFill><blip r:embed='p'/></blipFill></pic></absoluteAnchor></wsDr>";
        assertThat(drawn(drawing)).isEqualTo("""
                        item 1.1/1 t!C3
                          3 picture PNG xl/media/a.png 4x2 ''
                        """);
    }

    @Test
    void a_drawing_of_lines_is_taken_where_there_are_no_pixels() {
        var drawing = "<wsDr xmlns:r='r'><oneCellAnchor><from><col>2</col><row>1</row></from><ext cx='1' cy='1'/><pic>"
                + "<blipFill><blip><svgBlip r:embed='s'/></blip></blipFill></pic></oneCellAnchor></wsDr>";
        assertThat(drawn(drawing)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 picture SVG xl/media/a.svg 96x48 ''
                        """);
    }

    private String drawn(String drawing) {
        return RawBook.of("")
                .ofSheet("drawing", "drawings/drawing1.xml", drawing)
                .relationsOf(
                        "xl/drawings/drawing1.xml",
                        RawBook.image("p", "../media/a.png"),
                        RawBook.image("s", "../media/a.svg"),
                        RawBook.outside("away", "image", "file:///G:/a.png"))
                .part("xl/media/a.png", TestPictures.png(4, 2))
                .part("xl/media/a.svg", "<svg width='1in' height='50%' viewBox='0 0 10 48'/>")
                .read(folder);
    }

    @Test
    void pictures_placed_in_cells_by_excel() {
        var ms = "http://schemas.microsoft.com/office/";
        var book = RawBook.of("<row><c/><c/><c t='e' vm='1'><v>#VALUE!</v></c><c t='e' vm='2'><v>#VALUE!</v></c>"
                        + "<c t='e' vm='9'><v>#VALUE!</v></c></row>")
                .ofWorkbook(
                        "sheetMetadata",
                        "metadata.xml",
                        "<metadata><metadataTypes><metadataType name='XLDAPR'/><metadataType name='XLRICHVALUE'/></metadataTypes>"
                                + "<futureMetadata name='XLDAPR'><bk/></futureMetadata><futureMetadata name='XLRICHVALUE'>"
                                + "<bk><extLst><ext><rvb i='0'/></ext></extLst></bk><bk><extLst><ext><rvb i='1'/></ext></extLst></bk>"
                                + "</futureMetadata><valueMetadata><bk><rc t='2' v='0'/></bk><bk><rc t='2' v='1'/></bk></valueMetadata>"
                                + "</metadata>")
                .ofWorkbook(
                        ms + "2017/06/relationships/rdRichValueStructure",
                        "richData/rdrichvaluestructure.xml",
                        "<rvStructures><s t='_localImage'><k n='_rvRel:LocalImageIdentifier'/><k n='CalcOrigin'/><k n='Text'/></s>"
                                + "<s t='_webimage'><k n='WebImageIdentifier'/></s></rvStructures>")
                .ofWorkbook(
                        ms + "2017/06/relationships/rdRichValue",
                        "richData/rdrichvalue.xml",
                        "<rvData><rv s='0'><v>0</v><v>5</v><v>เด็กปลูกต้นไม้</v></rv><rv s='1'><v>0</v></rv></rvData>")
                .ofWorkbook(
                        ms + "2022/10/relationships/richValueRel",
                        "richData/richValueRel.xml",
                        "<richValueRels xmlns:r='r'><rel r:id='p'/></richValueRels>")
                .ofWorkbook(
                        ms + "2020/07/relationships/rdRichValueWebImage",
                        "richData/rdRichValueWebImage.xml",
                        "<webImagesSrd xmlns:r='r'><webImageSrd><address r:id='w'/></webImageSrd></webImagesSrd>")
                .relationsOf("xl/richData/richValueRel.xml", RawBook.image("p", "../media/a.png"))
                .relationsOf("xl/richData/rdRichValueWebImage.xml", RawBook.outside("w", "image", "https://a.th/a.png"))
                .part("xl/media/a.png", TestPictures.png(4, 2));
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 [2] #VALUE!
                          2 picture PNG xl/media/a.png 4x2 'เด็กปลูกต้นไม้'
                        PICTURE_LINKED t!D2 https://a.th/a.png
                        FORMULA_ERROR t!E2 #VALUE!
                        """);
    }

    @Test
    void pictures_placed_in_cells_by_wps() {
        var book = RawBook.of("<row><c/><c/><c t='str'><f>_xlfn.DISPIMG(\"ID_7\",1)</f><v>=DISPIMG(\"ID_7\",1)</v></c>"
                        + "<c t='str'><f>DISPIMG(\"ID_8\",1)</f><v>=DISPIMG(\"ID_8\",1)</v></c></row>")
                .ofWorkbook(
                        "http://www.wps.cn/officeDocument/2020/cellImage",
                        "cellimages.xml",
                        "<cellImages xmlns:r='r'><cellImage><pic><nvPicPr><cNvPr name='ID_7' descr='C:\\me\\a.png'/></nvPicPr>"
                                + "<blipFill><blip r:embed='p'/></blipFill></pic></cellImage></cellImages>")
                .relationsOf("xl/cellimages.xml", RawBook.image("p", "media/a.png"))
                .part("xl/media/a.png", TestPictures.png(4, 2));
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 picture PNG xl/media/a.png 4x2 ''
                        PICTURE_UNREADABLE t!D2 ID_8
                        """);
    }

    @Test
    void a_drawing_that_runs_or_fetches_something_is_not_carried_on() {
        assertThat(svg("<svg width='9'><path d='M0 0'/><use href='#a'/><image href='data:image/png;base64,AA'/></svg>"))
                .isFalse();
        for (var active : List.of(
                "<script>a</script>",
                "<path onload='a()'/>",
                "<image xlink:href='http://127.0.0.1:9/a.png'/>",
                "<image href = \"file:///etc/passwd\"/>",
                "<style>@import 'a.css'</style>",
                "<path style=\"fill:url( 'http://127.0.0.1:9/')\"/>",
                "<svg:foreignObject/>"))
            assertThat(svg("<svg width='9'>" + active + "</svg>")).as(active).isTrue();
    }

    private static boolean svg(String text) {
        return SvgCheck.isActive(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_part_is_known_by_the_name_it_has_in_the_file_whatever_points_to_it() {
        var drawing = "<wsDr xmlns:r='r'><oneCellAnchor><from><col>2</col><row>1</row></from>"
                + "<pic><blip r:embed='s'/></pic></oneCellAnchor></wsDr>";
        var book = RawBook.of("")
                .ofSheet("drawing", "drawings/drawing1.xml", drawing)
                .relationsOf("xl/drawings/drawing1.xml", RawBook.image("s", "..\\MEDIA\\A.png"))
                .part("xl/media/a.PNG", TestPictures.png(4, 2));
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 picture PNG xl/media/a.PNG 4x2 ''
                        """);
    }
}
