package io.ruamlem.word;

import io.ruamlem.model.PictureSource;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.relationships.Relationship;

/**
 * What a story of the report refers to: styles, lists, pictures, links. Pictures that are alike are stored once in the
 * report, links once in a story.
 */
final class Parts {
    private final Part story;
    private final Shared shared;
    private final Map<String, String> pictures = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();

    /** What all stories of a report have together. */
    record Shared(Styles styles, ListLooks lists, Map<String, PicturePart> pictures) {
        Shared(Styles styles, Numbering numbering) {
            this(styles, ListLooks.in(numbering, styles), new HashMap<>());
        }
    }

    /** @param story the part that bears the relations */
    Parts(Part story, Shared shared) {
        this.story = story;
        this.shared = shared;
    }

    Styles styles() {
        return shared.styles;
    }

    ListLooks lists() {
        return shared.lists;
    }

    /** @return the id of the relation to the picture */
    String picture(PictureSource source) {
        return pictures.computeIfAbsent(source.sha256(), hash -> add(source));
    }

    /** @return the id of the relation to the address, empty if it is none that Word could open */
    String link(String address) {
        return links.computeIfAbsent(address, this::addLink);
    }

    private String add(PictureSource source) {
        try {
            int number = shared.pictures.size() + 1;
            var part = shared.pictures.get(source.sha256());
            if (part == null) part = new PicturePart(source, number);
            shared.pictures.put(source.sha256(), part);
            var id = "rIdPicture" + (pictures.size() + 1);
            story.addTargetPart(part, id);
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
            story.getRelationshipsPart(true).addRelationship(relation);
            return relation.getId();
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
