package io.ruamlem;

import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Node;
import io.ruamlem.model.Printout;
import io.ruamlem.model.Volume;
import io.ruamlem.word.Printed;
import io.ruamlem.word.ReportWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The reports of a run: all are written beside their places, and the account is drawn up, before the first is moved there. */
final class Reports {
    private final Map<Template, ReportWriter> writers;
    private final Volume volume;
    private final Outputs outputs;
    private final LastWord account;

    private final Printed printed = new Printed();
    private final List<IOException> troubles = new ArrayList<>();
    private boolean isAccounted;

    /** Is told what stands in the reports before they are moved to their places. */
    interface LastWord {
        /** @throws IOException if something else could not be written, which keeps no report back */
        void on(Map<AnswerKey, Printout> printed) throws IOException;
    }

    /**
     * @param volume as it is to be printed
     * @param account throws {@link io.ruamlem.model.UnbalancedException} to keep all of them back
     */
    Reports(Map<Template, ReportWriter> writers, Volume volume, Outputs outputs, LastWord account) {
        this.writers = writers;
        this.volume = volume;
        this.outputs = outputs;
        this.account = account;
    }

    /** Whether one of the templates is about the item. */
    static boolean isAbout(Map<Template, ReportWriter> writers, Node item) {
        return writers.values().stream().anyMatch(writer -> writer.isAbout(item));
    }

    /** A report that cannot be written, since it is open in Word, keeps none of the others back. */
    void write() throws IOException {
        write(writers.entrySet().iterator());
        if (troubles.isEmpty()) return;
        troubles.stream().skip(1).forEach(troubles.get(0)::addSuppressed);
        throw troubles.get(0);
    }

    /** The others are written while the first still stands beside its place. */
    private void write(Iterator<Map.Entry<Template, ReportWriter>> left) {
        try {
            if (left.hasNext()) write(left.next(), left);
            else drawUpAccount();
        } catch (IOException e) {
            troubles.add(e);
            if (!isAccounted) write(left);
        }
    }

    private void drawUpAccount() throws IOException {
        isAccounted = true;
        account.on(printed.answers(volume));
    }

    private void write(Map.Entry<Template, ReportWriter> next, Iterator<Map.Entry<Template, ReportWriter>> left)
            throws IOException {
        outputs.write(next.getKey().report(), part -> {
            printed.addAll(next.getValue().write(volume, part));
            write(left);
        });
    }
}
