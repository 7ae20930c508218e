package io.ruamlem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Gap;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Place;
import io.ruamlem.model.UnbalancedException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

/** What is said where the account does not balance. */
class AccountLinesTest {
    private final StringWriter err = new StringWriter();

    @Command(name = "lose")
    static final class Losing implements Runnable {
        @Override
        public void run() {
            throw new UnbalancedException(List.of(Gap.cell("a1", new Place("north.xlsx", "Trees", "C4"))));
        }
    }

    @Test
    void what_is_missing_is_said_with_its_place_and_the_exit_code_is_3() {
        var out = new PrintWriter(err, true);
        var line = CommandLines.of(new Terminal(out, out, Messages.in(Locale.ENGLISH)));
        assertThat(line.addSubcommand(new Losing()).execute("lose")).isEqualTo(3);
        assertThat(err.toString().lines())
                .containsExactly(
                        "The account of the workbooks does not balance: something was lost on the way. This is a fault of the"
                                + " program; no report is written. Please send the lines below to its developers.",
                        "a1 · north.xlsx, sheet \"Trees\", cell C4: the cell was neither read nor reported");
    }
}
