package io.ruamlem.cli;

import io.ruamlem.Progress;
import io.ruamlem.model.Messages;
import java.io.PrintWriter;

/** Where the program talks to its user, and in which language. */
record Terminal(PrintWriter out, PrintWriter err, Messages messages) {
    private static final int BAR = 30;

    void say(String key, Object... details) {
        out.println(messages.text(key, details));
    }

    /** A bar on a terminal; silence in a pipe. */
    Progress progress() {
        if (System.console() == null) return (done, total) -> {};
        return (done, total) -> {
            int full = BAR * done / Math.max(1, total);
            err.print("\r[" + "█".repeat(full) + " ".repeat(BAR - full) + "] " + done + "/" + total);
            if (done == total) err.print("\r" + " ".repeat(BAR + 20) + "\r");
            err.flush();
        };
    }
}
