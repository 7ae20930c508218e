package io.ruamlem.word;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Settings;
import io.ruamlem.model.Volume;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The story that is being written, as a stream of markup: nothing of it is held. */
final class ReportBody {
    /** Word takes no more in a control's tag or title. */
    private static final int TITLE = 64;

    private static final int FIRST_ID = 1_000_000;

    private final Writer out;
    private final Parts parts;
    private final Settings settings;
    private final Messages messages;
    private final Map<String, String> shortNames;
    private final Set<AnswerKey> printed = new LinkedHashSet<>();
    private final PageTurns pages = new PageTurns(this);
    private int ids = FIRST_ID;
    private int figures;

    ReportBody(Writer out, Parts parts, Volume volume) {
        this.out = out;
        this.parts = parts;
        this.settings = volume.form().settings();
        this.messages = Messages.in(settings.language());
        this.shortNames = volume.form().agencies().stream().collect(Collectors.toMap(Agency::code, Agency::shortName));
    }

    void markup(String xml) {
        try {
            out.write(pages.divided(xml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void text(String text) {
        markup(Xml.escape(text));
    }

    /** A number no drawing, control or the template's own of either has. */
    int freshId() {
        return ids++;
    }

    int nextFigure() {
        return ++figures;
    }

    /** A number as the report prints its figures. */
    String figure(int number) {
        var digits = Integer.toString(number);
        return settings.digits() == Settings.Digits.THAI ? thai(digits) : digits;
    }

    /** Word's switch for fields that number in the report's digits. */
    String numberFormat() {
        return settings.digits() == Settings.Digits.THAI ? "THAIARABIC" : "ARABIC";
    }

    String message(String key, Object... details) {
        return messages.text(key, details);
    }

    Messages messages() {
        return messages;
    }

    Settings settings() {
        return settings;
    }

    PageTurns pages() {
        return pages;
    }

    Parts parts() {
        return parts;
    }

    /** Opens the content control that says whose answer to what stands in it, and where it came from. */
    void openControl(Answer answer) {
        printed.add(answer.key());
        markup("<w:sdt><w:sdtPr><w:alias w:val=\"" + Xml.escape(title(answer)) + "\"/><w:tag w:val=\""
                + Xml.escape(answer.key().toString()) + "\"/><w:id w:val=\"" + freshId()
                + "\"/></w:sdtPr><w:sdtContent>");
    }

    void closeControl() {
        markup("</w:sdtContent></w:sdt>");
    }

    /** The answers that were given a place. */
    Set<AnswerKey> printed() {
        return printed;
    }

    private String title(Answer answer) {
        var key = answer.key();
        var place = answer.place();
        var from = place.cell().isEmpty() ? "" : " · " + place.sheet() + "!" + place.cell();
        var title = shortNames.getOrDefault(key.agency(), key.agency()) + " · " + key.item() + from;
        return title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "…";
    }

    private static String thai(String digits) {
        var thai = new StringBuilder();
        digits.chars().forEach(c -> thai.append((char) (c - '0' + '๐')));
        return thai.toString();
    }
}
