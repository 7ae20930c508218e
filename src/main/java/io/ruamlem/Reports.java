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
import java.util.function.Consumer;

/** The reports of a run: all are written beside their places, and the account is drawn up, before the first is moved there. */
final class Reports {
    private final Map<Template, ReportWriter> writers;
    private final Volume volume;
    private final Outputs outputs;
    private final Consumer<Map<AnswerKey, Printout>> account;

    private final Printed printed = new Printed();
    private final List<IOException> troubles = new ArrayList<>();
    private boolean isAccounted;

    /**
     * @param volume as it is to be printed
     * @param account is told what stands in the reports; what it throws keeps all of them back
     */
    Reports(
            Map<Template, ReportWriter> writers,
            Volume volume,
            Outputs outputs,
            Consumer<Map<AnswerKey, Printout>> account) {
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
        if (!left.hasNext()) {
            isAccounted = true;
            account.accept(printed.answers(volume));
            return;
        }
        var next = left.next();
        try {
            outputs.write(next.getKey().report(), part -> {
                printed.addAll(next.getValue().write(volume, part));
                write(left);
            });
        } catch (IOException e) {
            troubles.add(e);
            if (!isAccounted) write(left);
        }
    }
}
