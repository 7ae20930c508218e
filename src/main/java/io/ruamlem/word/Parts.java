package io.ruamlem.word;

import io.ruamlem.model.PictureFormat;
import io.ruamlem.model.PictureSource;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.relationships.Relationship;

/** What the body of the report refers to: styles, lists, pictures, links. Pictures and links that are alike are stored once. */
final class Parts {
    private final WordprocessingMLPackage document;
    private final Styles styles;
    private final ListLooks lists;
    private final Ids ids = new Ids();
    private final Map<String, String> pictures = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();

    Parts(WordprocessingMLPackage document, Styles styles, Numbering numbering) {
        this.document = document;
        this.styles = styles;
        this.lists = ListLooks.in(numbering, styles);
        // the list of content types is saved before the body is, so before anyone knows which pictures are in it
        for (var format : PictureFormat.values())
            document.getContentTypeManager().addDefaultContentType(format.extension(), format.contentType());
    }

    Styles styles() {
        return styles;
    }

    ListLooks lists() {
        return lists;
    }

    Ids ids() {
        return ids;
    }

    /** @return the id of the relation to the picture */
    String picture(PictureSource source) {
        return pictures.computeIfAbsent(source.sha256(), hash -> add(source, pictures.size() + 1));
    }

    /** @return the id of the relation to the address, empty if it is none that Word could open */
    String link(String address) {
        return links.computeIfAbsent(address, this::addLink);
    }

    private String add(PictureSource source, int number) {
        try {
            var id = "rIdPicture" + number;
            document.getMainDocumentPart().addTargetPart(new PicturePart(source, number), id);
            return id;
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private String addLink(String address) {
        try {
            var relation = new Relationship();
            relation.setId("rIdLink" + (links.size() + 1));
            relation.setType(Namespaces.HYPERLINK);
            relation.setTarget(new URI(address).toASCIIString());
            relation.setTargetMode("External");
            document.getMainDocumentPart().getRelationshipsPart().addRelationship(relation);
            return relation.getId();
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
