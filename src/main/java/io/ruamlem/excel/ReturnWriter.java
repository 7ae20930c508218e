package io.ruamlem.excel;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Volume;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes an agency's own workbook once more, for it to mend: with a comment at each cell where something was found and a tab
 * that lists all. Everything else in it stays as it is, and none of ours counts as content when the workbook comes back.
 */
public final class ReturnWriter {
    private static final String WITH_MACROS = ".xlsm";

    private final Volume volume;

    public ReturnWriter(Volume volume) {
        this.volume = volume;
    }

    /** What the agency itself can mend in the workbook of its that is used. */
    public List<Finding> findings(Agency agency) {
        var workbook = volume.returns().get(agency.code());
        if (workbook == null) return List.of();
        return volume.findings().stream()
                .filter(finding -> finding.agency().equals(agency.code()) && finding.isForAgency())
                .filter(finding ->
                        List.of("", workbook.file()).contains(finding.place().file()))
                .toList();
    }

    /** As its blank workbook was called; Excel opens one with macros under no other ending. */
    public String fileName(Agency agency) {
        var name = BlankWriter.fileName(agency);
        var returned = volume.returns().get(agency.code()).file().toLowerCase(Locale.ROOT);
        return returned.endsWith(WITH_MACROS) ? name.replaceAll("\\.xlsx$", WITH_MACROS) : name;
    }

    /** Whether a file is one that was written here, and nobody has changed it since. */
    public static boolean isUntouched(Path file) {
        try (var parts = OfficePackage.open(file)) {
            return TabList.isUntouched(parts);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** @param returned the agency's workbook */
    public void write(Agency agency, Path returned, Path copy) throws IOException {
        var form = volume.form();
        try (var workbook = OpenWorkbook.open(returned, form.settings().language())) {
            new Return(workbook, form).write(agency, findings(agency), copy);
        }
    }
}
