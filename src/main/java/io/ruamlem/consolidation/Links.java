package io.ruamlem.consolidation;

import io.ruamlem.model.Run;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes web and mail addresses in text open by a click, and lets no other link through. */
final class Links {
    private static final Set<String> SAFE = Set.of("http", "https", "mailto");

    static List<Run> in(List<Run> runs) {
        var addresses = Address.in(Run.text(runs));
        if (addresses.isEmpty() && !hasLink(runs)) return runs;
        var linked = new RunBuilder();
        int start = 0;
        for (var run : runs) {
            append(linked, withLink(run, safe(run.link())), start, addresses);
            start += run.text().length();
        }
        return linked.runs();
    }

    private static boolean hasLink(List<Run> runs) {
        for (var run : runs) if (!run.link().isEmpty()) return true;
        return false;
    }

    /** @param start where the run begins in the text that holds the addresses */
    private static void append(RunBuilder linked, Run run, int start, List<Address> addresses) {
        int end = start + run.text().length();
        int done = start;
        for (var address : run.link().isEmpty() ? addresses : List.<Address>of()) {
            int from = Math.max(address.start(), start);
            int to = Math.min(address.end(), end);
            if (from >= to) continue;
            linked.append(run.text().substring(done - start, from - start), run);
            linked.append(run.text().substring(from - start, to - start), withLink(run, address.link()));
            done = to;
        }
        linked.append(run.text().substring(done - start), run);
    }

    private static Run withLink(Run run, String link) {
        return new Run(run.text(), run.emphasis(), run.color(), link);
    }

    /** Links to files and to shared folders of an office would send a reader's password there, or lead nowhere. */
    private static String safe(String link) {
        var stripped = link.strip();
        int colon = stripped.indexOf(':');
        boolean isSafe = colon > 0 && SAFE.contains(stripped.substring(0, colon).toLowerCase(Locale.ROOT));
        return isSafe && stripped.chars().noneMatch(c -> c <= ' ') ? stripped : "";
    }

    private Links() {}
}
