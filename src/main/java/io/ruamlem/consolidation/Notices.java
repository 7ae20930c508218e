package io.ruamlem.consolidation;

import io.ruamlem.model.Amount;
import io.ruamlem.model.Notice;
import io.ruamlem.model.ReportSize;
import io.ruamlem.model.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What is to be said of reports that Word will find too large, and what helps. */
public final class Notices {
    /** Word opens and scrolls slowly with more. */
    private static final long MOST_CONTROLS = 10_000;

    private final Volume whole;

    public Notices(Volume whole) {
        this.whole = whole;
    }

    /**
     * @param volume what is printed in the report: the whole, or a part of it
     * @param size of the report
     */
    public List<Notice> of(Supplier<Volume> volume, ReportSize size) {
        var notices = new ArrayList<Notice>();
        long most = whole.form().settings().warnCharacters();
        if (size.characters() > most) notices.add(tooLong(volume.get(), size.characters(), most));
        if (size.controls() > MOST_CONTROLS)
            notices.add(new Notice(Notice.Code.MANY_CONTROLS, List.of(figure(size.controls()), figure(MOST_CONTROLS))));
        return notices;
    }

    /** How long volumes will be is estimated by how much of the answers is in them. */
    private Notice tooLong(Volume volume, long characters, long most) {
        double share = (double) characters / Math.max(1, letters(volume));
        var longest = new TreeMap<Double, String>();
        for (var by : Split.choices(whole.form())) {
            double length = share * longest(by);
            if (length <= most) return new Notice(Notice.Code.LONG, List.of(figure(characters), figure(most), by));
            longest.putIfAbsent(length, by);
        }
        var shortest = longest.firstEntry().getValue();
        return new Notice(Notice.Code.LONG_ANYHOW, List.of(figure(characters), figure(most), shortest));
    }

    private long longest(String by) {
        return new Split(by)
                .parts(whole.form()).stream()
                        .mapToLong(part -> letters(part.of(whole)))
                        .max()
                        .orElse(0);
    }

    private static long letters(Volume volume) {
        long letters = 0;
        for (var item : volume.form().outline().items().toList())
            for (var agency : volume.form().agencies())
                letters += Amount.of(volume.answer(item, agency).blocks()).characters();
        return letters;
    }

    private static String figure(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
