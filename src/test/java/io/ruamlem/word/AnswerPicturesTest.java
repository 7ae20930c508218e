package io.ruamlem.word;

import static io.ruamlem.word.Volumes.answer;
import static io.ruamlem.word.Volumes.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Block;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerPicturesTest {
    @TempDir
    private Path folder;

    private Album album;

    @BeforeEach
    void open() {
        album = new Album(folder);
    }

    @Test
    void a_picture_alone_is_no_larger_than_its_pixels_the_text_or_half_a_page() throws Exception {
        assertThat(print(album.picture(96, 48, ""), paragraph("x"), album.picture(3000, 1000, "wide")))
                .isEqualTo("""
                [picture 914400×457200]
                x
                [picture 5731510×1910503]
                Caption: Figure 1 wide
                """);
        assertThat(print(album.picture(1000, 3000, ""))).isEqualTo("[picture 1260000×3780000]\n");
    }

    @Test
    void two_upright_pictures_stand_side_by_side_with_their_captions() throws Exception {
        assertThat(print(album.picture(600, 800, "one"), album.picture(600, 800, "two")))
                .isEqualTo("""
                        | [picture 2793365×3724487] ¶ Caption: Figure 1 one | [picture 2793365×3724487] ¶ Caption: Figure 2 two |

                        """);
    }

    @Test
    void two_large_pictures_stand_one_below_the_other() throws Exception {
        assertThat(print(album.picture(1600, 1200, ""), album.picture(1600, 1200, "")))
                .isEqualTo("""
                [picture 5040000×3780000]
                [picture 5040000×3780000]
                """);
    }

    @Test
    void three_and_more_pictures_stand_two_to_a_row_the_last_as_small_as_the_others() throws Exception {
        assertThat(print(album.picture(1600, 1200, ""), album.picture(1600, 1200, ""), album.picture(1600, 1200, "")))
                .isEqualTo("""
                | [picture 2793365×2095024] | [picture 2793365×2095024] |
                | [picture 2793365×2095024] |

                """);
    }

    @Test
    void small_pictures_stand_four_to_a_row_and_a_banner_alone() throws Exception {
        var small = album.picture(96, 96, "");
        assertThat(print(small, small, small, small, small, album.picture(960, 240, "")))
                .isEqualTo("""
                | [picture 914400×914400] | [picture 914400×914400] | [picture 914400×914400] | [picture 914400×914400] |
                | [picture 914400×914400] |

                [picture 5731510×1432878]
                """);
    }

    @Test
    void pictures_with_text_between_them_are_not_drawn_together() throws Exception {
        assertThat(print(album.picture(96, 192, ""), paragraph("x"), album.picture(96, 192, "")))
                .isEqualTo("[picture 914400×1828800]\nx\n[picture 914400×1828800]\n");
    }

    @Test
    void in_a_cell_pictures_stand_one_below_the_other() throws Exception {
        var template = TemplateDoc.of(
                folder,
                "{{#each question}}\n{{#each agency}}\n{{#if answered}}\n|{{answer}}|\n{{/if}}\n{{/each}}\n{{/each}}");
        assertThat(print(template, album.picture(96, 192, ""), album.picture(96, 192, "")))
                .isEqualTo("| [1/a@n] ¶ [picture 914400×1828800] ¶ [picture 914400×1828800] ¶ [/] |\n");
    }

    private String print(Block... blocks) throws Exception {
        var template = TemplateDoc.of(folder, "{{#each question}}\n{{#each agency}}\n{{answer}}\n{{/each}}\n{{/each}}");
        return print(template, blocks).replace("[1/a@n]\n", "").replace("[/]\n", "");
    }

    private String print(Path template, Block... blocks) throws Exception {
        var volume = Volumes.of(answer("1/a", "n", blocks));
        var report = folder.resolve("volume.docx");
        ReportWriter.open(template, volume.form()).write(volume, report);
        assertThat(WordFile.problemsOfReport(report)).isEmpty();
        return ReportText.of(report);
    }
}
