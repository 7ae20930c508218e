package io.ruamlem.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ruamlem.consolidation.Accounting;
import io.ruamlem.consolidation.Consolidation;
import io.ruamlem.consolidation.Counted;
import io.ruamlem.consolidation.PrintedDigits;
import io.ruamlem.consolidation.Split;
import io.ruamlem.consolidation.Taken;
import io.ruamlem.excel.WorkbookReader;
import io.ruamlem.model.Account;
import io.ruamlem.model.Amount;
import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Block;
import io.ruamlem.model.Gap;
import io.ruamlem.model.Leaves;
import io.ruamlem.model.Paragraph;
import io.ruamlem.model.Printout;
import io.ruamlem.model.Run;
import io.ruamlem.model.Use;
import io.ruamlem.model.Volume;
import io.ruamlem.word.Printed;
import io.ruamlem.word.ReportWriter;
import io.ruamlem.word.TemplateDoc;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountTest {
    /** All answers; text inside of sentences; columns of rows and one topic only. */
    private static final List<String> TEMPLATES = List.of(
            "{{#each prompt}}\n{{label}}\n{{#each agency}}\n{{answer}}\n{{/each}}\n{{/each}}",
            "{{#each agency}}\n{{#each prompt}}\n{{label}}: {{answer}}.\n{{/each}}\n{{/each}}",
            """
            {{#each prompt}}
            {{#each agency}}
            {{#if table}}
            |{{#each row}}{{row.no}}|{{column 1}}|so {{column 1}}{{/each}}|
            {{/if}}
            {{#only problem}}
            {{answer}}
            {{/only}}
            {{/each}}
            {{/each}}""");

    @TempDir
    private Path folder;

    @Test
    void whatever_stands_in_a_workbook_is_in_an_answer_or_told() throws IOException {
        for (int seed = 0; seed < 10; seed++) {
            var read = new Read(new RandomRound(folder, seed));
            requireBalance(new Accounting(read.volume, read.workbooks).checked(), seed);
        }
    }

    @Test
    void whatever_is_printed_stands_in_the_report() throws Exception {
        for (int seed = 100; seed < 109; seed++) {
            var round = new RandomRound(folder, seed);
            var read = new Read(round);
            int first = seed % TEMPLATES.size();
            var account = read.merged(template(round, TEMPLATES.get(first)));
            requireBalance(account, seed);
            var printed = account.uses().getOrDefault(Use.REPORT, Amount.ZERO);
            var report = new PrintedAnswers(round.folder().resolve("volume.docx"), read.volume);
            if (first == 0)
                assertThat(report.amount())
                        .as("seed %d", seed)
                        .isEqualTo(Amount.characters(printed.characters())
                                .plus(new Amount(0, 0, printed.pictures(), 0, 0)));
        }
    }

    @Test
    void the_volumes_of_a_split_report_hold_together_what_the_one_report_holds() throws Exception {
        for (int seed = 200; seed < 206; seed++) {
            var round = new RandomRound(folder, seed);
            var read = new Read(round);
            var template = template(round, TEMPLATES.get(seed % 2));
            var whole = read.printed(template);
            for (var by : Split.choices(round.form()))
                assertThat(read.printed(template, new Split(by)))
                        .as("seed %d by %s", seed, by)
                        .isEqualTo(whole);
        }
    }

    private static void requireBalance(Account account, int seed) {
        assertThat(account.gaps()).as("seed %d", seed).isEmpty();
        assertThat(Amount.sum(account.uses().values())).as("seed %d", seed).isEqualTo(account.stood());
        assertThat(account.content().cells()).as("seed %d", seed).isPositive();
    }

    @Test
    void an_answer_that_gets_lost_is_found_missing() throws IOException {
        var read = new Read(new RandomRound(folder, 1));
        for (var key : read.volume.answers().keySet()) {
            var answers = new HashMap<>(read.volume.answers());
            answers.remove(key);
            assertThat(read.gaps(answers)).extracting(Gap::code).contains(Gap.Code.NO_ANSWER);
        }
    }

    @Test
    void a_paragraph_that_gets_lost_on_the_way_to_its_answer_is_found_missing() throws IOException {
        var read = new Read(new RandomRound(folder, 3));
        int tried = 0;
        for (var answer : read.volume.answers().values()) {
            var shorter = withoutOne(answer);
            if (shorter.isEmpty()) continue;
            var answers = new HashMap<>(read.volume.answers());
            answers.put(answer.key(), shorter.get());
            assertThat(read.gaps(answers))
                    .extracting(Gap::code, gap -> gap.details().get(0))
                    .contains(tuple(Gap.Code.ANSWER, answer.key().item()));
            tried++;
        }
        assertThat(tried).isPositive();
    }

    /** Without a paragraph that has more letters than bullets may have taken. */
    private static Optional<Answer> withoutOne(Answer answer) {
        var longest = answer.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .filter(block -> Amount.of(List.of(block)).characters() > 5)
                .findFirst();
        return longest.map(lost -> {
            var blocks = new ArrayList<>(answer.blocks());
            blocks.remove(lost);
            blocks.add(new Paragraph(List.of(Run.plain("-"))));
            return new Answer(answer.key(), answer.status(), blocks, answer.place());
        });
    }

    @Test
    void a_paragraph_that_the_report_omits_is_found_missing() throws Exception {
        var round = new RandomRound(folder, 3);
        var read = new Read(round);
        var printouts = new HashMap<>(read.printed(template(round, TEMPLATES.get(0))));
        for (var answer : read.volume.answers().values()) {
            if (!printouts.containsKey(answer.key())) continue;
            var less = new HashMap<>(printouts);
            Block lost = Leaves.of(answer.blocks()).get(0);
            var left = printouts.get(answer.key()).printed().minus(Amount.of(List.of(lost)));
            less.put(answer.key(), new Printout(left, List.of("lost")));
            assertThat(read.account(less).gaps())
                    .extracting(Gap::code, Gap::agency, Gap::details)
                    .containsExactly(tuple(
                            Gap.Code.REPORT,
                            answer.key().agency(),
                            List.of(answer.key().item(), "lost")));
        }
    }

    private static Path template(RandomRound round, String text) throws Exception {
        return TemplateDoc.of(round.folder(), text);
    }

    private static final class Read {
        private final RandomRound round;
        private final List<Counted> workbooks;
        private final Volume volume;

        Read(RandomRound round) {
            var reader = new WorkbookReader(round.form());
            this.round = round;
            var consolidation = new Consolidation(round.form());
            var taken = round.form().agencies().stream()
                    .map(agency -> agency.code() + ".xlsx")
                    .map(name -> reader.read(round.folder().resolve("inbox").resolve(name), name))
                    .map(consolidation::take)
                    .toList();
            this.workbooks = taken.stream().map(Taken::counted).toList();
            this.volume = consolidation.of(taken);
        }

        /** What the account of these workbooks lacks if those are the answers. */
        List<Gap> gaps(Map<AnswerKey, Answer> answers) {
            var other = new Volume(volume.form(), answers, volume.returns(), volume.findings());
            return new Accounting(other, workbooks).checked().gaps();
        }

        Map<AnswerKey, Printout> printed(Path template) throws IOException {
            var digits = PrintedDigits.of(volume);
            return ReportWriter.open(template, round.form())
                    .write(digits, round.folder().resolve("volume.docx"))
                    .answers(digits);
        }

        Map<AnswerKey, Printout> printed(Path template, Split split) throws IOException {
            var digits = PrintedDigits.of(volume);
            var writer = ReportWriter.open(template, round.form());
            var printed = new ArrayList<Printed>();
            for (var part : split.parts(round.form()))
                printed.add(writer.write(part.of(digits), round.folder().resolve("volume.docx")));
            return Printed.joined(printed).answers(digits);
        }

        Account merged(Path template) throws IOException {
            var writer = ReportWriter.open(template, round.form());
            var printouts = printed(template);
            return new Accounting(Consolidation.withUnprinted(volume, printouts, writer::isAbout), workbooks)
                    .merged(printouts);
        }

        Account account(Map<AnswerKey, Printout> printouts) {
            return new Accounting(Consolidation.withUnprinted(volume, printouts, item -> true), workbooks)
                    .merged(printouts);
        }
    }
}
