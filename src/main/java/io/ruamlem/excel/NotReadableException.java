package io.ruamlem.excel;

import io.ruamlem.model.Finding;
import io.ruamlem.model.FindingCode;
import io.ruamlem.model.Place;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** A file that is no workbook we can read, with the finding that says why. */
final class NotReadableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Finding why;

    private NotReadableException(Finding why) {
        super(why.code() + " " + why.details());
        this.why = why;
    }

    /** @param kind what it is instead, the end of the bundles' key, e.g. {@code pdf} */
    static NotReadableException kind(String kind) {
        return new NotReadableException(Finding.notAWorkbook(Place.NONE, "kind." + kind));
    }

    /** @param what the part or thing that is damaged, as it is called in the file */
    static NotReadableException damaged(Damage damage, String what) {
        return new NotReadableException(Finding.damaged(Place.NONE, damage.key(), what));
    }

    static NotReadableException beyond(Limit limit) {
        return new NotReadableException(Finding.beyondLimit(Place.NONE, limit.key(), limit.shown()));
    }

    static NotReadableException encrypted() {
        return new NotReadableException(Finding.encrypted(Place.NONE));
    }

    /** The one that others were made of on the way up: a parser wraps what the stream under it had to say. */
    static Optional<NotReadableException> under(Throwable trouble) {
        for (var cause = trouble; cause != null; cause = cause.getCause())
            if (cause instanceof NotReadableException known) return Optional.of(known);
        return trouble instanceof XMLStreamException parsing && parsing.getNestedException() != null
                ? under(parsing.getNestedException())
                : Optional.empty();
    }

    boolean isEncrypted() {
        return why.code() == FindingCode.ENCRYPTED;
    }

    Finding finding(Place place) {
        return why.in(place);
    }

    /** The finding where it is but a picture that cannot be read, the workbook can. */
    Finding pictureFinding(String part) {
        return why.code() == FindingCode.BEYOND_LIMIT
                ? Finding.pictureTooLarge(
                        Place.NONE, why.details().get(0), why.details().get(1))
                : Finding.pictureUnreadable(Place.NONE, part);
    }
}
