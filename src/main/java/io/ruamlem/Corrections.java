package io.ruamlem;

import io.ruamlem.excel.ReturnWriter;
import io.ruamlem.model.Agency;
import io.ruamlem.model.Finding;
import io.ruamlem.model.FindingCode;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Volume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What goes back to the agencies to be mended.
 *
 * @param folder of the copies
 * @param copies by the agency's code, of those that have something to mend
 */
public record Corrections(Volume volume, Path folder, Map<String, Copy> copies) {
    /**
     * An agency's workbook with comments.
     *
     * @param findings how many things it is to mend
     * @param isKept whether the file has been changed by hand, and is therefore left as it is
     */
    public record Copy(Path file, int findings, boolean isKept) {}

    public Corrections {
        copies = Map.copyOf(copies);
    }

    /** What the agencies cannot mend. */
    public List<Finding> ofTheOffice() {
        return volume.findings().stream()
                .filter(finding -> !finding.isForAgency() && finding.code() != FindingCode.NOT_RETURNED)
                .toList();
    }

    /** Writes a copy for each agency that needs one, and removes those of an earlier run that none needs any more. */
    static Corrections write(Round round, Volume volume, Progress progress) throws IOException {
        var writing = new Writing(round, volume);
        Unfinished.removeAbandoned(writing.folder);
        var agencies = volume.form().agencies();
        for (var agency : agencies) {
            writing.tryToWrite(agency);
            progress.reached(agencies.indexOf(agency) + 1, agencies.size());
        }
        writing.removeOthers();
        return writing.done();
    }

    private static final class Writing {
        private final Round round;
        private final Volume volume;
        private final ReturnWriter writer;
        private final Path folder;
        private final Map<String, Copy> copies = new LinkedHashMap<>();
        private final Set<Path> needed = new HashSet<>();
        private final List<IOException> troubles = new ArrayList<>();

        Writing(Round round, Volume volume) {
            var messages = Messages.in(volume.form().settings().language());
            this.round = round;
            this.volume = volume;
            this.writer = new ReturnWriter(volume);
            this.folder = round.outbox().resolve(messages.text("return.folder"));
        }

        /** A copy that cannot be written, since it is open in Excel, keeps none of the others back. */
        void tryToWrite(Agency agency) {
            try {
                write(agency);
            } catch (IOException e) {
                troubles.add(e);
            }
        }

        private void write(Agency agency) throws IOException {
            var findings = writer.findings(agency).size();
            if (findings == 0) return;
            var file = folder.resolve(writer.fileName(agency));
            needed.add(file);
            boolean isKept = Files.exists(file) && !ReturnWriter.isUntouched(file);
            var returned =
                    round.inbox().resolve(volume.returns().get(agency.code()).file());
            if (!isKept) WholeFile.write(file, part -> writer.write(agency, returned, part));
            copies.put(agency.code(), new Copy(file, findings, isKept));
        }

        /** Only what was written here and nobody has changed. */
        void removeOthers() throws IOException {
            if (!Files.isDirectory(folder)) return;
            try (var files = Files.list(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList())
                    if (!needed.contains(file) && ReturnWriter.isUntouched(file)) Files.delete(file);
            }
        }

        Corrections done() throws IOException {
            if (!troubles.isEmpty()) {
                troubles.stream().skip(1).forEach(troubles.get(0)::addSuppressed);
                throw troubles.get(0);
            }
            return new Corrections(volume, folder, copies);
        }
    }
}
