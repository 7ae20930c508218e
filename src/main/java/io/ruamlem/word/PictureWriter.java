package io.ruamlem.word;

import io.ruamlem.model.Crop;
import io.ruamlem.model.Picture;

/** Prints a picture with its own proportions, never wider than the text, and its numbered caption below. */
final class PictureWriter {
    private final Look look;
    private final ReportBody body;

    PictureWriter(Look look, ReportBody body) {
        this.look = look;
        this.body = body;
    }

    void print(Picture picture) {
        long before = body.letters();
        var styles = body.parts().styles();
        var style = styles.id(Styles.PICTURE).map(id -> "<w:pStyle w:val=\"" + Xml.escape(id) + "\"/>");
        body.markup("<w:p><w:pPr>" + style.orElse("")
                + (picture.caption().isEmpty() ? "" : "<w:keepNext/>")
                + style.map(id -> "").orElse("<w:jc w:val=\"center\"/>")
                + "</w:pPr><w:r>");
        printDrawing(picture);
        body.markup("</w:r></w:p>");
        if (!picture.caption().isEmpty()) printCaption(picture);
        body.printed().put(picture, body.letters() - before);
    }

    private void printDrawing(Picture picture) {
        var relation = body.parts().picture(picture.source());
        int id = body.freshId();
        var extent = PictureExtent.of(picture).within(look.width());
        var crop = picture.size().crop();
        body.markup("<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
                + "<wp:extent cx=\"" + extent.width() + "\" cy=\"" + extent.height() + "\"/>"
                + "<wp:docPr id=\"" + id + "\" name=\"Picture " + id + "\" descr=\"" + Xml.escape(picture.caption())
                + "\"/>"
                + "<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>"
                + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"" + id + "\" name=\"Picture " + id
                + "\"/><pic:cNvPicPr/></pic:nvPicPr>"
                + "<pic:blipFill><a:blip r:embed=\"" + relation + "\"/>"
                + (crop.equals(Crop.NONE) ? "" : sourceRectangle(crop))
                + "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"" + extent.width() + "\" cy=\""
                + extent.height()
                + "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing>");
    }

    private static String sourceRectangle(Crop crop) {
        return "<a:srcRect l=\"" + crop.left() + "\" t=\"" + crop.top() + "\" r=\"" + crop.right() + "\" b=\""
                + crop.bottom() + "\"/>";
    }

    private void printCaption(Picture picture) {
        var label = body.message("report.figure");
        var style = body.parts().styles().id(Styles.CAPTION);
        body.markup("<w:p><w:pPr>"
                + style.map(id -> "<w:pStyle w:val=\"" + Xml.escape(id) + "\"/>")
                        .orElse("<w:jc w:val=\"center\"/>")
                + "</w:pPr>");
        var run = style.map(id -> RunLook.plain(body.parts().styles()))
                .orElse(look.run())
                .start();
        body.entry(Entries.Kind.caption(Styles.CAPTION, label), () -> {
            body.markup(run + "<w:t xml:space=\"preserve\">" + label + " </w:t></w:r>");
            new Field(run, body)
                    .print(
                            "SEQ " + label + " \\* " + body.numberFormat(),
                            body.figure(body.entries().count(label)));
            body.markup(run + "<w:t xml:space=\"preserve\"> ");
            body.answer(picture.caption());
            body.markup("</w:t></w:r>");
        });
        body.markup("</w:p>");
    }
}
