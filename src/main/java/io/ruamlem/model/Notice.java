package io.ruamlem.model;

import java.util.List;

/**
 * Something that people who work with a report in Word had better know of it. Its words stand in the message bundles under
 * {@code notice.CODE}.
 *
 * @param details what the message quotes, in its order
 */
public record Notice(Code code, List<String> details) {
    /** What it is about. */
    public enum Code {
        /** Longer than the form wants its reports; a level is named that gives volumes which are not. */
        LONG,
        /** The same, but all volumes by any level are still too long: that with the shortest is named. */
        LONG_ANYHOW,
        /** More content controls than Word takes easily. */
        MANY_CONTROLS
    }

    public Notice {
        details = List.copyOf(details);
    }
}
