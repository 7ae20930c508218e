package io.ruamlem.word;

import static io.ruamlem.word.Volumes.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.consolidation.Split;
import io.ruamlem.model.Volume;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a template says in the volumes into which a report is split. */
class SplitReportTest {
    private static final String COVER = """
            {{#if split}}
            Volume {{volume.no}} of {{volume.of}}: {{volume.label}}
            {{else}}
            All in one{{volume.no}}{{volume.of}}{{volume.label}}
            {{/if}}""";

    private static final String WHOLE = """
            {{agencies}}
            {{coverage}}
            {{#each policy}}
            {{label}}{{#if any answered}}!{{/if}}
            {{#each question}}
            {{no}} of {{#each agency}}{{short}} {{/each}}
            {{/each}}
            {{/each}}
            {{#each agency}}
            {{name}}
            {{#each policy}}
            {{label}}
            {{/each}}
            {{/each}}""";

    private static final Volume ROUND = Volumes.of(said("1/a", "n", "one"), said("2/a", "s", "two"));

    @TempDir
    private Path folder;

    @Test
    void the_cover_says_which_volume_it_is() throws Exception {
        assertThat(print(COVER, ROUND)).isEqualTo("All in one\n");
        assertThat(print(COVER, part("policy", 2, ROUND))).isEqualTo("Volume 2 of 2: 2 Quality\n");
        assertThat(print(COVER, part("agency", 1, ROUND))).isEqualTo("Volume 1 of 2: North Office\n");
        var thai = Volumes.with(Map.of("digits", "thai"));
        assertThat(print(COVER, part("question", 3, thai))).isEqualTo("Volume ๓ of ๓: 2.1 Teachers\n");
    }

    @Test
    void a_volume_of_a_policy_speaks_of_nothing_else() throws Exception {
        assertThat(print(WHOLE, part("policy", 2, ROUND))).isEqualTo("""
                        | **No.** | **Agency** | **answered** | **nothing to report** | **not applicable** | **not answered** |
                        | 1 | North Office (not returned) | 0 | 0 | 0 | 1 |
                        | 2 | South Office (not returned) | 1 | 0 | 0 | 0 |

                        | **Heading** | **North** | **South** |
                        | 2 Quality | not returned | not returned |

                        Quality!
                        2.1 of North South\s
                        North Office
                        Quality
                        South Office
                        Quality
                        """);
    }

    @Test
    void a_volume_of_an_agency_speaks_of_no_other() throws Exception {
        assertThat(print(WHOLE, part("agency", 1, ROUND))).isEqualTo("""
                        | **No.** | **Agency** | **answered** | **nothing to report** | **not applicable** | **not answered** |
                        | 1 | North Office (not returned) | 1 | 0 | 0 | 2 |

                        | **Heading** | **North** |
                        | 1 Safety | not returned |
                        | 2 Quality | not returned |

                        Safety!
                        1.1 of North\s
                        1.2 of North\s
                        Quality
                        2.1 of North\s
                        North Office
                        Safety
                        Quality
                        """);
    }

    private static Volume part(String by, int number, Volume whole) {
        return new Split(by).parts(whole.form()).get(number - 1).of(whole);
    }

    private String print(String template, Volume volume) throws Exception {
        var report = folder.resolve("volume.docx");
        ReportWriter.open(TemplateDoc.of(folder, template), Volumes.FORM).write(volume, report);
        assertThat(WordFile.problemsOfReport(report)).isEmpty();
        return ReportText.of(report);
    }
}
