package io.ruamlem.consolidation;

import io.ruamlem.model.Emphasis;
import io.ruamlem.model.Run;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart the HTML that a paste from the web leaves as text: {@code <p>} and {@code <br>} become line feeds,
 * {@code <li>} a line with a mark as people type them, {@code <b>} and the like emphasis. Text that merely holds a
 * {@code <} stays as it is.
 */
final class HtmlPaste {
    private static final Pattern TAG_OR_ENTITY = Pattern.compile(
            "<(?<close>/?)(?<name>[a-z][a-z0-9:]*)(?<attributes>\\s[^<>]*)?/?>|&(?<entity>[a-z]{2,4}|#39);",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS = Pattern.compile("href\\s*=\\s*[\"']?([^\"'\\s]+)", Pattern.CASE_INSENSITIVE);

    private static final Set<String> BREAKING = Set.of(
            "p", "br", "div", "ol", "ul", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tbody", "tr", "td", "th");

    private static final Set<String> IGNORED = Set.of("span", "font", "o:p");

    private static final Map<String, Emphasis> EMPHASIS = Map.of(
            "b", Emphasis.BOLD,
            "strong", Emphasis.BOLD,
            "i", Emphasis.ITALIC,
            "em", Emphasis.ITALIC,
            "u", Emphasis.UNDERLINE,
            "s", Emphasis.STRIKE,
            "sup", Emphasis.SUPERSCRIPT,
            "sub", Emphasis.SUBSCRIPT);

    private static final Map<String, String> ENTITIES =
            Map.of("nbsp", " ", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "#39", "'");

    private static final String INDENT = "    ";

    /** Word has nine levels of lists; further ones stand at the last. */
    private static final int DEEPEST = 8;

    private static final class OpenList {
        private final boolean isNumbered;
        private int items;

        private OpenList(boolean isNumbered) {
            this.isNumbered = isNumbered;
        }

        private String nextMark() {
            return isNumbered ? ++items + ". " : "• ";
        }
    }

    /** The text of a cell with line feeds, typed marks and emphasis in place of its HTML, if it holds any. */
    static List<Run> unwrapped(List<Run> typed) {
        var text = Run.text(typed);
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) return typed;
        var paste = new HtmlPaste(isMarkup(text));
        typed.forEach(paste::take);
        return paste.out.runs();
    }

    /** A lone {@code <b>} may be text; what closes or breaks a line is markup. */
    private static boolean isMarkup(String text) {
        var matcher = TAG_OR_ENTITY.matcher(text);
        while (matcher.find()) {
            if (matcher.group("name") == null) continue;
            var name = name(matcher);
            boolean closes = !matcher.group("close").isEmpty();
            if (BREAKING.contains(name) || closes && isKnown(name)) return true;
        }
        return false;
    }

    private static String name(Matcher tag) {
        return tag.group("name").toLowerCase(Locale.ROOT);
    }

    private static boolean isKnown(String name) {
        return BREAKING.contains(name) || IGNORED.contains(name) || EMPHASIS.containsKey(name) || name.equals("a");
    }

    private final RunBuilder out = new RunBuilder();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private final Set<Emphasis> emphasis = new HashSet<>();
    private final boolean isMarkup;
    private String link = "";
    private boolean isBehindMark;

    private HtmlPaste(boolean isMarkup) {
        this.isMarkup = isMarkup;
    }

    private void take(Run run) {
        int done = 0;
        var matcher = TAG_OR_ENTITY.matcher(run.text());
        while (matcher.find()) {
            text(run.text().substring(done, matcher.start()), run);
            if (matcher.group("name") == null) text(entity(matcher), run);
            else if (isMarkup && isKnown(name(matcher))) tag(matcher, run);
            else text(matcher.group(), run);
            done = matcher.end();
        }
        text(run.text().substring(done), run);
    }

    private void text(String text, Run run) {
        var shown = isBehindMark ? text.stripLeading() : text;
        if (!shown.isEmpty()) isBehindMark = false;
        out.append(shown, look(run));
    }

    private Run look(Run run) {
        if (emphasis.isEmpty() && link.isEmpty()) return run;
        var all = new HashSet<>(emphasis);
        all.addAll(run.emphasis());
        return new Run("", all, run.color(), link.isEmpty() ? run.link() : link);
    }

    private static String entity(Matcher matcher) {
        return ENTITIES.getOrDefault(matcher.group("entity").toLowerCase(Locale.ROOT), matcher.group());
    }

    private void tag(Matcher tag, Run run) {
        var name = name(tag);
        boolean opens = tag.group("close").isEmpty();
        if (EMPHASIS.containsKey(name)) emphasize(EMPHASIS.get(name), opens);
        if (name.equals("a")) link = opens ? address(tag) : "";
        if (!BREAKING.contains(name)) return;
        breakLine(run);
        if (name.equals("ol") || name.equals("ul")) openOrCloseList(name.equals("ol"), opens);
        if (name.equals("li") && opens) beginItem(run);
    }

    private void emphasize(Emphasis kind, boolean opens) {
        if (opens) emphasis.add(kind);
        else emphasis.remove(kind);
    }

    private static String address(Matcher tag) {
        var attributes = tag.group("attributes");
        var address = ADDRESS.matcher(attributes == null ? "" : attributes);
        return address.find() ? address.group(1) : "";
    }

    /** A paragraph inside an item must not part the item's text from its mark. */
    private void breakLine(Run run) {
        if (!isBehindMark) out.append('\n', run);
    }

    private void openOrCloseList(boolean isNumbered, boolean opens) {
        isBehindMark = false;
        if (opens) lists.push(new OpenList(isNumbered));
        else lists.poll();
    }

    private void beginItem(Run run) {
        var list = lists.isEmpty() ? new OpenList(false) : lists.peek();
        int outer = Math.min(DEEPEST, Math.max(0, lists.size() - 1));
        out.append(INDENT.repeat(outer) + list.nextMark(), run);
        isBehindMark = true;
    }
}
