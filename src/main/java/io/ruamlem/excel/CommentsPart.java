package io.ruamlem.excel;

import io.ruamlem.excel.CommentReader.Comment;
import io.ruamlem.excel.PartText.Element;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The comments of a sheet (ECMA-376 Part 1, 18.7) while ours are put in: what people wrote stays, what is left from us goes.
 * A cell has one comment; ours stands below another's.
 */
final class CommentsPart {
    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String EMPTY =
            PartText.DECLARATION + "<comments xmlns=\"%s\"><authors/><commentList/></comments>";

    private final PartText part;
    private final KnownTexts known;
    private final String author;
    private final Map<CellRef, String> texts = new LinkedHashMap<>();
    private final Set<CellRef> removed = new HashSet<>();

    CommentsPart(PartText part, KnownTexts known, String author) {
        this.part = part;
        this.known = known;
        this.author = author;
    }

    static PartText empty(String namespace) {
        return new PartText(EMPTY.formatted(namespace));
    }

    /** @param comments those that are there, in their order */
    void put(Map<CellRef, Remark> remarks, List<Comment> comments) {
        var elements = part.elements("comment");
        for (int i = Math.min(elements.size(), comments.size()) - 1; i >= 0; i--)
            renew(elements.get(i), comments.get(i), remarks.get(comments.get(i).at()));
        var left = new LinkedHashMap<>(remarks);
        comments.forEach(comment -> left.remove(comment.at()));
        if (!left.isEmpty()) append(left);
    }

    /** Cells whose comment is ours, or below another's ours, and all that it says. */
    Map<CellRef, String> texts() {
        return texts;
    }

    /** Cells that have no comment any more. */
    Set<CellRef> removed() {
        return removed;
    }

    /** @param remark null if there is nothing to say here */
    private void renew(Element element, Comment comment, Remark remark) {
        var typed = known.typed(comment.text());
        boolean hasOurs = !typed.equals(comment.text());
        if (comment.isStandIn() || !hasOurs && remark == null) return;
        if (typed.isBlank() && remark == null) {
            removed.add(comment.at());
            part.replace(element, "");
            return;
        }
        var runs = part.elements("r", element);
        if (hasOurs || runs.isEmpty()) rewrite(element, typed, remark);
        else part.insert(runs.get(runs.size() - 1).end(), part.own(remark.runsBelow()));
        texts.put(comment.at(), typed + (remark == null ? "" : "\n\n" + remark.text()));
    }

    private void rewrite(Element comment, String typed, Remark remark) {
        var above = typed.isBlank() ? "" : Remark.run("", typed);
        var ours = remark == null ? "" : above.isEmpty() ? remark.runs() : remark.runsBelow();
        for (var text : part.elements("text", comment))
            part.replace(text, part.own("<text>" + above + ours + "</text>"));
    }

    private void append(Map<CellRef, Remark> remarks) {
        var author = authorId();
        var added = new StringBuilder();
        remarks.forEach((cell, remark) -> {
            texts.put(cell, remark.text());
            added.append("<comment ref=\"" + cell + "\" authorId=\"" + author + "\"><text>" + remark.runs()
                    + "</text></comment>");
        });
        part.append(list("commentList"), part.own(added.toString()));
    }

    /** The schema wants both lists; not every program writes them. */
    private Element list(String name) {
        if (part.elements(name).isEmpty())
            part.insertBefore(
                    name.equals("authors") ? Set.of("commentList", "extLst") : Set.of("extLst"),
                    part.root().from(),
                    part.own("<" + name + "/>"));
        return part.elements(name).get(0);
    }

    private int authorId() {
        var authors = list("authors");
        var names = part.elements("author", authors).stream().map(part::inside).toList();
        var own = Escapes.encode(author);
        if (names.contains(own)) return names.indexOf(own);
        part.append(authors, part.own("<author>" + own + "</author>"));
        return names.size();
    }
}
