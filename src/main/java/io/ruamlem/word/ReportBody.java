package io.ruamlem.word;

import io.ruamlem.model.Answer;
import io.ruamlem.model.Letters;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Settings;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.regex.Pattern;

/** A story that is being written, as a stream of markup: nothing of it is held. */
final class ReportBody {
    /** Word takes no more in a control's tag or title. */
    private static final int TITLE = 64;

    private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:(tab|br|cr)/>");

    private final Report report;
    private final Parts parts;
    private final PageTurns pages = new PageTurns(this);
    private Writer out;
    private long letters;
    private String waiting = "";
    private String last = "";

    ReportBody(Writer out, Parts parts, Report report) {
        this.out = out;
        this.parts = parts;
        this.report = report;
    }

    void markup(String xml) {
        if (xml.isEmpty()) return;
        try {
            last = waiting.isEmpty() ? xml : waiting + xml;
            waiting = "";
            out.write(pages.divided(last));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void text(String text) {
        markup(Xml.escape(text));
    }

    /** Text of an agency: what goes into the account. */
    void answer(String text) {
        text(text);
        letters += Letters.in(text);
    }

    /** How much of agencies' text there is so far. */
    long letters() {
        return letters;
    }

    /** What a tag asks for, and how much of it is put there. */
    Printed printed() {
        return report.printed();
    }

    /**
     * Prints what begins with that markup, unless nothing follows it.
     *
     * @return whether it was printed
     */
    boolean surround(String start, Runnable content) {
        waiting = start;
        content.run();
        boolean isPrinted = waiting.isEmpty();
        waiting = "";
        return isPrinted;
    }

    boolean endsWithParagraph() {
        return last.endsWith("</w:p>") || last.endsWith("<w:p/>") || last.endsWith("</w:sdt>");
    }

    /** Prints something to another place. */
    void into(Writer elsewhere, Runnable print) {
        var here = out;
        out = elsewhere;
        print.run();
        out = here;
    }

    /** Leaves a hole to be filled when all of the story is printed. */
    void later(StoryWriter.Filling filling) {
        try {
            // a list of contents inside of something that is put together first comes too early to know its entries
            if (out instanceof StoryWriter story) story.hole(filling);
            else filling.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints what a paragraph holds that lists of contents name, in a bookmark for them to point to. */
    void entry(Entries.Kind kind, Runnable content) {
        var inner = new StringWriter();
        into(inner, content);
        var text = text(inner);
        if (text.isBlank()) {
            markup(inner.toString());
            return;
        }
        var bookmark = entries().add(kind, text);
        int id = freshId();
        markup("<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + bookmark + "\"/>" + inner + "<w:bookmarkEnd w:id=\""
                + id + "\"/>");
    }

    private static String text(StringWriter markup) {
        var text = new StringBuilder();
        var parts = TEXT.matcher(markup.getBuffer());
        while (parts.find()) text.append(parts.group(1) == null ? " " : parts.group(1));
        return text.toString().strip();
    }

    Identifiers ids() {
        return report.ids();
    }

    Entries entries() {
        return report.entries();
    }

    Notes notes() {
        return report.notes();
    }

    /** A number that nothing in the report has. */
    int freshId() {
        return ids().next();
    }

    /** A number as the report prints its figures. */
    String figure(int number) {
        return number(number, settings().digits() == Settings.Digits.THAI);
    }

    String number(int number, boolean thai) {
        var digits = Integer.toString(number);
        return thai ? thai(digits) : digits;
    }

    /** Word's switch for fields that number in the report's digits. */
    String numberFormat() {
        return settings().digits() == Settings.Digits.THAI ? "THAIARABIC" : "ARABIC";
    }

    String message(String key, Object... details) {
        return messages().text(key, details);
    }

    Messages messages() {
        return report.messages();
    }

    Settings settings() {
        return report.settings();
    }

    PageTurns pages() {
        return pages;
    }

    Parts parts() {
        return parts;
    }

    /** Opens the content control that says whose answer to what stands in it, and where it came from. */
    void openControl(Answer answer) {
        printed().open(answer);
        if (!settings().hasContentControls()) return;
        report.meter().addControl();
        markup("<w:sdt><w:sdtPr><w:alias w:val=\"" + Xml.escape(title(answer)) + "\"/><w:tag w:val=\""
                + Xml.escape(answer.key().toString()) + "\"/><w:id w:val=\"" + freshId()
                + "\"/></w:sdtPr><w:sdtContent>");
    }

    void closeControl() {
        printed().close();
        if (settings().hasContentControls()) markup("</w:sdtContent></w:sdt>");
    }

    private String title(Answer answer) {
        var key = answer.key();
        var place = answer.place();
        var from = place.cell().isEmpty() ? "" : " · " + place.sheet() + "!" + place.cell();
        var title = report.shortName(key.agency()) + " · " + key.item() + from;
        return title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "…";
    }

    private static String thai(String digits) {
        var thai = new StringBuilder();
        digits.chars().forEach(c -> thai.append((char) (c - '0' + '๐')));
        return thai.toString();
    }
}
