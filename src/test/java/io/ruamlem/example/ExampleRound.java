package io.ruamlem.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.Kit;
import io.ruamlem.Pipeline;
import io.ruamlem.Round;
import io.ruamlem.Template;
import io.ruamlem.model.Messages;
import io.ruamlem.word.ReportText;
import io.ruamlem.word.WordFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * Makes {@code examples/rt66} anew: run it when the workbook contract, the kit or the answers have changed, and read what it
 * changed in {@code volume.txt} before committing.
 */
public final class ExampleRound {
    private static final Instant SAVED = Instant.parse("2023-07-14T03:00:00Z");
    private static final Map<String, String> SETTINGS = Map.of(
            "province", "จังหวัดเวียงสาคร",
            "office", "สำนักงานศึกษาธิการจังหวัดเวียงสาคร");

    private final Path folder;
    private final Round round;

    ExampleRound(Path folder, Path outputs) {
        this(folder, outputs, "report.docx");
    }

    /** @param template its file name */
    ExampleRound(Path folder, Path outputs, String template) {
        this.folder = folder;
        this.round = new Round(
                folder,
                folder.resolve(Round.FORM),
                List.of(Template.named(folder, template).to(outputs.resolve("volume.docx"))),
                outputs.resolve(Round.OUTBOX),
                folder.resolve(Round.INBOX),
                outputs.resolve(Round.CHECK));
    }

    public static void main(String[] args) throws IOException {
        var outputs = Files.createTempDirectory("example");
        var example = new ExampleRound(Path.of("examples/rt66"), outputs);
        example.make();
        Files.writeString(Path.of("examples/rt66/volume.txt"), example.text());
    }

    Round round() {
        return round;
    }

    /** The report as text; it must be whole. */
    String text() throws IOException {
        pipeline().merge();
        assertThat(WordFile.problemsOfReport(report())).isEmpty();
        return ReportText.of(report());
    }

    Path report() {
        return round.templates().get(0).report();
    }

    Pipeline pipeline() {
        return new Pipeline(round, (done, total) -> {}, Messages.in(Locale.ENGLISH));
    }

    private void make() throws IOException {
        clear();
        Kit.copy("rt66", folder);
        settle();
        pipeline().blank();
        returned("spp1", "spp1 ส่งแล้ว.xlsx", SAVED);
        returned("spm", "แบบกรอก สพม.เวียงสาคร.xlsx", SAVED);
        returned("prv", "prv.xlsx", SAVED);
        returned("prv", "ส่งครั้งแรก/prv (1).xlsx", SAVED.minusSeconds(86_400));
        returned("voc", "voc-อศจ.เวียงสาคร.xlsx", SAVED);
        returned("nfe", "กศน (แก้ไข) final.xlsx", SAVED);
        Files.writeString(round.inbox().resolve("หนังสือนำส่ง.xlsx"), "%PDF-1.4\n%%EOF\n", StandardCharsets.US_ASCII);
    }

    private void clear() throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    /** The settings of the invented province, as its officer enters them. */
    private void settle() throws IOException {
        var form = folder.resolve(Round.FORM);
        try (var in = Files.newInputStream(form);
                var book = WorkbookFactory.create(in)) {
            for (var row : book.getSheet("settings"))
                if (SETTINGS.containsKey(row.getCell(0).toString()))
                    FilledWorkbook.set(row, 1, SETTINGS.get(row.getCell(0).toString()));
            try (var out = Files.newOutputStream(form)) {
                book.write(out);
            }
        }
    }

    private void returned(String code, String name, Instant saved) throws IOException {
        Path blank;
        try (var files = Files.list(round.outbox())) {
            blank = files.filter(file -> file.getFileName().toString().startsWith(code + "-"))
                    .findFirst()
                    .orElseThrow();
        }
        try (var workbook = new FilledWorkbook(blank)) {
            workbook.particular("reporter", "กลุ่มนโยบายและแผน");
            workbook.particular("telephone", "0 4299 0100");
            workbook.fill(Agencies.of(code));
            if (code.equals("nfe")) new CarelessAgency(workbook).slip();
            workbook.saveAs(round.inbox().resolve(name), saved);
        }
    }
}
