package io.ruamlem.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What stood in the returned workbooks = what went where.
 *
 * @param used the workbooks whose answers are used, in the form's order of agencies
 * @param unused all other files of the inbox
 */
public record Account(List<Used> used, List<Unused> unused) {
    /**
     * The account of one agency's workbook.
     *
     * @param agency its code
     * @param file its path below the inbox
     * @param gaps why it does not balance; none if it does
     */
    public record Used(String agency, String file, Amount stood, Map<Use, Amount> uses, List<Gap> gaps) {
        public Used {
            uses = Map.copyOf(uses);
            gaps = List.copyOf(gaps);
        }

        public Amount use(Use use) {
            return uses.getOrDefault(use, Amount.ZERO);
        }

        /** What stood there without what we wrote ourselves. */
        public Amount content() {
            return stood.minus(use(Use.OURS));
        }
    }

    /**
     * A workbook that is refused or superseded, or a file that is none.
     *
     * @param agency its code; empty if the form does not know it
     * @param stood nothing where it could not be read
     * @param why the findings that name it
     */
    public record Unused(String agency, String file, Amount stood, List<Finding> why) {
        public Unused {
            why = List.copyOf(why);
        }
    }

    public Account {
        used = List.copyOf(used);
        unused = List.copyOf(unused);
    }

    public List<Gap> gaps() {
        return used.stream().flatMap(one -> one.gaps().stream()).toList();
    }

    /** What stood in all used workbooks, without what we wrote ourselves. */
    public Amount content() {
        return Amount.sum(used.stream().map(Used::content).toList());
    }

    public Amount stood() {
        return Amount.sum(used.stream().map(Used::stood).toList());
    }

    /** The lines that anything went to, in their order. */
    public Map<Use, Amount> uses() {
        var sums = new EnumMap<Use, Amount>(Use.class);
        for (var use : Use.values()) {
            var sum = Amount.sum(used.stream().map(one -> one.use(use)).toList());
            if (!sum.equals(Amount.ZERO)) sums.put(use, sum);
        }
        return sums;
    }

    /** The files of an agency that are not used. */
    public Stream<Unused> unused(String agency) {
        return unused.stream().filter(one -> one.agency().equals(agency));
    }
}
