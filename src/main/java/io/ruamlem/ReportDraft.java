package io.ruamlem;

import io.ruamlem.consolidation.Notices;
import io.ruamlem.word.Printed;
import java.io.IOException;
import java.util.Optional;

/** A report that is written beside its place: what of the answers stands in it, or what went wrong. */
final class ReportDraft {
    private final Edition edition;
    private final Outputs outputs;
    private final Draft draft;
    private Printed printed = new Printed();
    private Optional<IOException> trouble = Optional.empty();

    ReportDraft(Edition edition, Outputs outputs) {
        this.edition = edition;
        this.outputs = outputs;
        this.draft = outputs.draft(edition.file());
    }

    /** What goes wrong keeps no other report back. */
    void write() {
        try {
            draft.write(
                    part -> printed = edition.writer().write(edition.volume().get(), part));
        } catch (IOException e) {
            trouble = Optional.of(e);
            printed = new Printed();
        }
    }

    /** Moves it to its place. */
    void land() {
        if (trouble.isPresent()) return;
        try {
            outputs.land(edition.file(), draft);
        } catch (IOException e) {
            trouble = Optional.of(e);
        }
    }

    /** What becomes of it when it is moved to its place. */
    WrittenReport written(Notices notices) {
        return new WrittenReport(
                edition.template(),
                edition.file(),
                notices.of(edition.volume(), printed.size()),
                Fingerprint.of(draft.part()));
    }

    Printed printed() {
        return printed;
    }

    Optional<IOException> trouble() {
        return trouble;
    }

    /** Removes what is not in its place. What cannot be removed now will be by a later run. */
    void discard() {
        try {
            draft.close();
        } catch (IOException e) {
            // its folder is gone, or a program that synchronizes it has it open
        }
    }
}
