package io.ruamlem.bench.round;

import io.ruamlem.Kit;
import io.ruamlem.Round;
import io.ruamlem.excel.FormReader;
import io.ruamlem.model.Form;
import io.ruamlem.model.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The rounds that are merged, made once: every agency of the kit's form rt66 has sent its workbook back. */
public record Rounds(Path folder) {
    private static final String KIT = "rt66";
    private static final byte[] NO_PHOTOGRAPH = {};

    /** @return the round's folder */
    public Path of(int workbooks) throws IOException {
        var round = folder.resolve("round-" + workbooks);
        if (Files.exists(round)) return round;
        var part = folder.resolve("round-" + workbooks + ".part");
        clear(part);
        Kit.copy(KIT, part);
        var respondents =
                IntStream.range(0, workbooks).mapToObj(Respondent::new).toList();
        register(respondents, part.resolve(Round.FORM));
        fill(respondents, FormReader.read(part.resolve(Round.FORM)), part);
        return Files.move(part, round);
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private static void register(List<Respondent> respondents, Path form) throws IOException {
        try (var in = Files.newInputStream(form);
                var book = new XSSFWorkbook(in)) {
            var sheet = book.getSheet("agencies");
            for (var respondent : respondents) {
                var agency = respondent.agency();
                var row = sheet.createRow(agency.order());
                var texts = List.of(agency.code(), agency.name(), agency.shortName(), agency.kind());
                for (int i = 0; i < texts.size(); i++) row.createCell(i).setCellValue(texts.get(i));
                row.createCell(texts.size()).setCellValue(agency.order());
            }
            try (var out = Files.newOutputStream(form)) {
                book.write(out);
            }
        }
    }

    private static void fill(List<Respondent> respondents, Form form, Path round) throws IOException {
        var inbox = Files.createDirectories(round.resolve(Round.INBOX));
        var blanks = blanks(form, round);
        var items = form.outline().itemsByKey();
        respondents.parallelStream().forEach(respondent -> {
            try {
                var blank = blanks.get(name(respondent.kind(), respondent.hasPhotograph()));
                var answers = new Author(respondent.number()).answers(asked(blank, items));
                var photograph = respondent.hasPhotograph() ? Noise.jpeg(respondent.number()) : NO_PHOTOGRAPH;
                blank.fill(
                        respondent,
                        answers,
                        photograph,
                        inbox.resolve(respondent.agency().code() + ".xlsx"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Map<String, FormOfKind> blanks(Form form, Path round) throws IOException {
        var blanks = new HashMap<String, FormOfKind>();
        for (var kind : Respondent.kinds())
            for (boolean withPhotograph : List.of(true, false)) {
                var file = round.resolve("blank.xlsx");
                blanks.put(
                        name(kind, withPhotograph),
                        new FormOfKind(new BlankWorkbook(form, kind).write(file, withPhotograph)));
                Files.delete(file);
            }
        return blanks;
    }

    private static String name(String kind, boolean withPhotograph) {
        return kind + withPhotograph;
    }

    private static List<Asked> asked(FormOfKind blank, Map<String, Node> items) {
        return blank.rows().entrySet().stream()
                .filter(entry -> items.containsKey(entry.getKey()))
                .map(entry -> new Asked(
                        entry.getKey(),
                        items.get(entry.getKey()).item().columns().size(),
                        entry.getValue()))
                .toList();
    }
}
