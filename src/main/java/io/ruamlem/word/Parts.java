package io.ruamlem.word;

import io.ruamlem.model.PictureFormat;
import io.ruamlem.model.PictureSource;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.relationships.Relationship;

/** What a story of the report refers to: styles, lists, pictures, links. Pictures and links that are alike are stored once. */
final class Parts {
    private final Part story;
    private final Styles styles;
    private final ListLooks lists;
    private final Ids ids;
    private final Map<String, PicturePart> stored;
    private final Map<String, String> pictures = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();

    Parts(WordprocessingMLPackage document, Styles styles, Numbering numbering) {
        this(document.getMainDocumentPart(), styles, ListLooks.in(numbering, styles), new Ids(), new HashMap<>());
        // the list of content types is saved before the body is, so before anyone knows which pictures are in it
        for (var format : PictureFormat.values())
            document.getContentTypeManager().addDefaultContentType(format.extension(), format.contentType());
    }

    private Parts(Part story, Styles styles, ListLooks lists, Ids ids, Map<String, PicturePart> stored) {
        this.story = story;
        this.styles = styles;
        this.lists = lists;
        this.ids = ids;
        this.stored = stored;
    }

    /** The same for another story: what it refers to are relations of its own. */
    Parts of(Part other) {
        return new Parts(other, styles, lists, ids, stored);
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
            story.addTargetPart(stored.computeIfAbsent(source.sha256(), hash -> newPart(source)), id);
            return id;
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private PicturePart newPart(PictureSource source) {
        try {
            return new PicturePart(source, stored.size() + 1);
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
            story.getRelationshipsPart().addRelationship(relation);
            return relation.getId();
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
