package io.ruamlem.excel;

import io.ruamlem.model.Finding;
import io.ruamlem.model.Place;
import java.io.IOException;

/** A returned file that is no workbook we can read; what it is instead is a {@code kind.…} of the bundles. */
final class NotReadableException extends IOException {
    private static final long serialVersionUID = 1L;
    private static final String ENCRYPTED = "encrypted";

    private final String kind;

    private NotReadableException(String kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** @param kind the end of the bundles' key, e.g. {@code pdf} */
    static NotReadableException kind(String kind) {
        return new NotReadableException(kind, kind);
    }

    static NotReadableException damaged(String what) {
        return new NotReadableException("damaged", what);
    }

    static NotReadableException tooLarge(String what) {
        return new NotReadableException("too-large", what);
    }

    static NotReadableException encrypted() {
        return kind(ENCRYPTED);
    }

    boolean isEncrypted() {
        return kind.equals(ENCRYPTED);
    }

    Finding finding(Place place) {
        return isEncrypted() ? Finding.encrypted(place) : Finding.notAWorkbook(place, "kind." + kind);
    }
}
