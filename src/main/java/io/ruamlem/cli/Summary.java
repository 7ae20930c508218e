package io.ruamlem.cli;

import io.ruamlem.Outcome;
import io.ruamlem.model.Account;
import io.ruamlem.model.Agency;
import io.ruamlem.model.Amount;
import io.ruamlem.model.FindingCode;
import io.ruamlem.model.Level;
import io.ruamlem.model.Tally;
import io.ruamlem.model.Use;
import io.ruamlem.model.Volume;

/** A line per agency, the findings that need action, and a line for all. */
final class Summary {
    private static final int SHOWN = 20;

    private final Terminal terminal;

    Summary(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Outcome outcome) {
        var volume = outcome.volume();
        volume.form().agencies().forEach(agency -> printAgency(volume, agency));
        terminal.out().println();
        printErrors(volume);
        printTotal(volume);
        printAccount(outcome.account());
    }

    private void printAgency(Volume volume, Agency agency) {
        var name = padded(agency, volume);
        if (volume.returns().containsKey(agency.code()))
            terminal.say("summary.agency", name, counts(volume.tally(agency)), findings(volume, agency));
        else terminal.say("summary.not-returned", name);
    }

    /** The agency's short name, as wide as the widest of all. */
    static String padded(Agency agency, Volume volume) {
        int widest = volume.form().agencies().stream()
                .map(Agency::shortName)
                .mapToInt(Summary::width)
                .max()
                .orElse(0);
        return agency.shortName() + " ".repeat(widest - width(agency.shortName()));
    }

    private void printErrors(Volume volume) {
        var errors = volume.findings().stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .filter(finding -> finding.code() != FindingCode.NOT_RETURNED)
                .toList();
        errors.stream().limit(SHOWN).forEach(error -> terminal.out()
                .println(terminal.messages().line(error)));
        if (errors.size() > SHOWN) terminal.say("summary.more", errors.size() - SHOWN);
    }

    private void printTotal(Volume volume) {
        var all = volume.form().agencies().stream().map(volume::tally).reduce(Tally.ZERO, Tally::plus);
        terminal.say(
                "summary.total",
                volume.returns().size(),
                volume.form().agencies().size(),
                counts(all),
                count(volume, Level.ERROR),
                count(volume, Level.WARNING));
    }

    /** What stood there, our own text apart, and below it where it went. */
    private void printAccount(Account account) {
        var messages = terminal.messages();
        var content = account.content();
        terminal.say("account.total", account.used().size(), content.cells(), content.characters(), content.pictures());
        var uses = account.uses().entrySet().stream()
                .filter(use -> use.getKey() != Use.OURS)
                .map(use -> messages.use(use.getKey()) + " " + messages.text("account.amount", figures(use.getValue())))
                .toList();
        if (!uses.isEmpty()) terminal.out().println("  = " + String.join(" + ", uses));
    }

    private static Object[] figures(Amount amount) {
        return new Object[] {amount.cells(), amount.characters(), amount.pictures()};
    }

    private String counts(Tally tally) {
        return terminal.messages()
                .text(
                        "summary.counts",
                        tally.answered(),
                        tally.total(),
                        tally.nothing(),
                        tally.notApplicable(),
                        tally.missing());
    }

    private static long findings(Volume volume, Agency agency) {
        return volume.findings().stream()
                .filter(finding -> finding.agency().equals(agency.code()))
                .count();
    }

    private static long count(Volume volume, Level level) {
        return volume.findings().stream()
                .filter(finding -> finding.level() == level)
                .count();
    }

    /** Columns on a terminal: Thai vowels and tone marks above and below take none. */
    private static int width(String text) {
        return (int) text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }
}
