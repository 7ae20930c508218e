package io.ruamlem.bench.round;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a blank workbook in memory, filled for one agency after another in a few milliseconds. */
final class FormOfKind {
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet\\d+\\.xml");
    private static final Pattern MEDIA = Pattern.compile("xl/media/.*");
    private static final Pattern TEXT = Pattern.compile("<si>(.*?)</si>", Pattern.DOTALL);
    private static final FileTime DATE = FileTime.fromMillis(1_700_000_000_000L);

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, SheetForm> sheets = new LinkedHashMap<>();

    FormOfKind(Path blank) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(blank))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        var texts = TEXT.matcher(parts.get(TEXTS))
                .results()
                .map(text -> text.group(1).replaceAll("<[^>]*>", ""))
                .toList();
        parts.forEach((name, xml) -> {
            if (SHEET.matcher(name).matches()) sheets.put(name, new SheetForm(xml, texts));
        });
    }

    /** How many rows there are for the answer to each item. */
    Map<String, Integer> rows() {
        var rows = new LinkedHashMap<String, Integer>();
        sheets.values().forEach(sheet -> rows.putAll(sheet.rows()));
        return rows;
    }

    /** @param photograph goes where the blank workbook has room for one */
    void fill(Respondent respondent, Map<String, List<List<String>>> answers, byte[] photograph, Path file)
            throws IOException {
        var shared = new SharedTexts(respondent.signed(parts.get(TEXTS)));
        var filled = new LinkedHashMap<String, String>();
        sheets.forEach((name, sheet) -> filled.put(name, sheet.filled(answers, shared)));
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var name : new ArrayList<>(parts.keySet())) {
                var xml = name.equals(TEXTS) ? shared.xml() : filled.getOrDefault(name, parts.get(name));
                var signed = respondent.signed(xml).getBytes(StandardCharsets.UTF_8);
                write(zip, name, MEDIA.matcher(name).matches() ? photograph : signed);
            }
        }
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name).setLastModifiedTime(DATE));
        ((OutputStream) zip).write(content);
        zip.closeEntry();
    }
}
