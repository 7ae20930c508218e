package io.ruamlem.excel;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Form;
import io.ruamlem.model.Mistake;
import io.ruamlem.model.Outline;
import io.ruamlem.model.Place;
import io.ruamlem.model.Settings;
import io.ruamlem.model.UnusableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads {@code form.xlsx}: what is asked (sheet {@code survey}), of whom ({@code agencies}), and {@code settings}. */
public final class FormReader {
    static final Columns SURVEY = new Columns(
            List.of("level", "name", "label", "type"),
            List.of("no", "hint", "columns", "required", "who", "also", "topic"));
    static final Columns AGENCIES = new Columns(List.of("code", "name"), List.of("short", "kind", "order", "email"));
    static final Columns SETTINGS = new Columns(List.of("name", "value"), List.of());

    private final FormSheets sheets;
    private final Mistakes mistakes;

    private FormReader(FormSheets sheets, Mistakes mistakes) {
        this.sheets = sheets;
        this.mistakes = mistakes;
    }

    /**
     * The form in a file, numbers as Excel shows them, {@code {fiscal_year}} and the like replaced by the settings.
     *
     * @throws UnusableException with every mistake of the file, each with its cell
     */
    public static Form read(Path file) {
        var mistakes = new Mistakes();
        try (var book = open(file)) {
            var sheets = new FormSheets(book, file.getFileName().toString(), mistakes);
            return new FormReader(sheets, mistakes).form();
        } catch (NotReadableException e) {
            throw unusable(file, e.isEncrypted() ? "encrypted" : "unreadable");
        } catch (IOException e) {
            throw unusable(file, "unreadable");
        }
    }

    private Form form() throws IOException {
        var settings = new Settings(Map.of());
        var sheet = sheets.find("settings", SETTINGS);
        if (sheet.isPresent()) settings = new SettingsReader(mistakes).read(sheet.get());
        var outline = new Outline(List.of(), List.of());
        var survey = sheets.find("survey", SURVEY);
        if (survey.isPresent())
            outline = new OutlineReader(new Placeholders(settings, mistakes), mistakes).read(survey.get());
        List<Agency> agencies = List.of();
        var listed = sheets.find("agencies", AGENCIES);
        if (listed.isPresent()) agencies = new AgencyReader(mistakes).read(listed.get());
        mistakes.refuseIfAny();
        return new Form(settings, outline, agencies);
    }

    /** Read as returned workbooks are: five times as fast as with Apache POI, which also needs a second to get ready. */
    private static OpenWorkbook open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw unusable(file, "file-missing");
        FileKind.check(file);
        return OpenWorkbook.open(file, Locale.ENGLISH);
    }

    private static UnusableException unusable(Path file, String code) {
        return new UnusableException(Mistake.at(Place.file(file.toString()), Mistakes.PREFIX + code));
    }
}
