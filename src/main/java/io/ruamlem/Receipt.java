package io.ruamlem;

import io.ruamlem.model.Account;
import io.ruamlem.model.Amount;
import io.ruamlem.model.Level;
import io.ruamlem.model.Settings;
import io.ruamlem.model.Use;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code receipt.json} beside the report: which files it was made of and by which version, known by their SHA-256, and the
 * account. It holds no time and no place of the machine: the same files give the same receipt.
 *
 * @param workbooks the SHA-256 of each file of the inbox, by its path below it
 */
record Receipt(Round round, Outputs outputs, Outcome outcome, Map<String, String> workbooks) {
    private static final String NAME = "receipt.json";

    void write() throws IOException {
        var text = Json.of(content());
        outputs.write(file(), part -> Files.writeString(part, text));
    }

    Path file() {
        return round.templates().get(0).report().resolveSibling(NAME);
    }

    private Map<String, Object> content() {
        var content = new LinkedHashMap<String, Object>();
        content.put("program", "ruamlem " + Version.current());
        content.put("form", form(outcome.volume().form().settings()));
        content.put("reports", outcome.reports().stream().map(this::report).toList());
        content.put("workbooks", workbooks.keySet().stream().map(this::workbook).toList());
        content.put("account", account(outcome.account()));
        content.put("findings", findings());
        return content;
    }

    private Map<String, Object> form(Settings settings) {
        var form = file(round.form());
        form.put("id", settings.formId());
        form.put("version", settings.version());
        return form;
    }

    private Map<String, Object> report(WrittenReport written) {
        var report = file(outputs.place(written.file()).getFileName().toString(), written.sha256());
        report.put("template", file(written.template().file()));
        return report;
    }

    private static Map<String, Object> file(Path file) {
        return file(file.getFileName().toString(), Fingerprint.of(file));
    }

    private static Map<String, Object> file(String name, String sha256) {
        var described = new LinkedHashMap<String, Object>();
        described.put("file", name);
        described.put("sha256", sha256);
        return described;
    }

    private Map<String, Object> workbook(String name) {
        var described = file(name, workbooks.get(name));
        for (var used : outcome.account().used()) if (used.file().equals(name)) describe(used, described);
        for (var unused : outcome.account().unused()) if (unused.file().equals(name)) describe(unused, described);
        return described;
    }

    private static void describe(Account.Used used, Map<String, Object> workbook) {
        workbook.put("agency", used.agency());
        workbook.put("used", true);
        workbook.put("account", account(used.stood(), used.uses()));
    }

    private static void describe(Account.Unused unused, Map<String, Object> workbook) {
        workbook.put("agency", unused.agency());
        workbook.put("used", false);
        workbook.put(
                "findings",
                unused.why().stream().map(finding -> finding.code().name()).toList());
        workbook.put("stood", amount(unused.stood()));
    }

    private static Map<String, Object> account(Account account) {
        return account(account.stood(), account.uses());
    }

    private static Map<String, Object> account(Amount stood, Map<Use, Amount> uses) {
        var lines = new LinkedHashMap<String, Object>();
        lines.put("stood", amount(stood));
        for (var use : Use.values())
            if (uses.containsKey(use)) lines.put(use.name().toLowerCase(Locale.ROOT), amount(uses.get(use)));
        return lines;
    }

    private static Map<String, Object> amount(Amount amount) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("cells", amount.cells());
        figures.put("characters", amount.characters());
        figures.put("pictures", amount.pictures());
        figures.put("notes", amount.notes());
        figures.put("tables", amount.tables());
        return figures;
    }

    private Map<String, Object> findings() {
        var counts = new LinkedHashMap<String, Object>();
        for (var level : List.of(Level.values()))
            counts.put(
                    level.name().toLowerCase(Locale.ROOT),
                    outcome.volume().findings().stream()
                            .filter(finding -> finding.level() == level)
                            .count());
        return counts;
    }
}
