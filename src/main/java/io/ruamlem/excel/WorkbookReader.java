package io.ruamlem.excel;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Form;
import io.ruamlem.model.Place;
import io.ruamlem.model.ReturnedWorkbook;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;

/**
 * Reads a workbook that an agency returned. Nothing in it is lost silently: every cell with content, picture, text box,
 * comment and sheet is in an entry, is a text of ours, or is a finding. One reader serves any number of threads.
 */
public final class WorkbookReader {
    private final Form form;
    private final ItemKeys items;
    private final Labels labels;
    private final KnownTexts known;

    public WorkbookReader(Form form) {
        this.form = form;
        this.items = new ItemKeys(form);
        this.labels = new Labels(form);
        this.known = KnownTexts.of(form);
    }

    /**
     * Never fails for what a file holds: one that is no readable workbook gives the finding that says why.
     *
     * @param name the file's path below the inbox, as people see it
     */
    public ReturnedWorkbook read(Path file, String name) {
        try {
            return new StillFile(file)
                    .read(still -> tryToRead(still, name))
                    .orElseGet(() -> unreadable(name, Finding.changing(Place.NONE)));
        } catch (IOException e) {
            return unreadable(name, Finding.notOpened(Place.NONE, kind(e)));
        }
    }

    private ReturnedWorkbook tryToRead(Path file, String name) throws IOException {
        try {
            requireFile(file);
            FileKind.check(file);
            try (var workbook = OpenWorkbook.open(file, form.settings().language())) {
                return read(workbook, name);
            }
        } catch (NotReadableException e) {
            return unreadable(name, e.finding(Place.NONE));
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // One bad file never stops a batch, whatever nobody thought of is in it.
            return unreadable(
                    name,
                    Finding.damaged(Place.NONE, Damage.XML.key(), e.getClass().getSimpleName()));
        }
    }

    /** Whoever opens a pipe waits for ever. */
    private static void requireFile(Path file) throws IOException {
        if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile())
            throw Files.isDirectory(file)
                    ? new AccessDeniedException(file.toString())
                    : new FileSystemException(file.toString());
    }

    private static String kind(IOException why) {
        if (why instanceof AccessDeniedException) return "opening.denied";
        return why instanceof NoSuchFileException ? "opening.gone" : "opening.no-file";
    }

    private static ReturnedWorkbook unreadable(String name, Finding why) {
        return ReturnedWorkbook.unreadable(name, why.in(Place.file(name)));
    }

    private ReturnedWorkbook read(OpenWorkbook workbook, String name) throws IOException {
        var identity = Identity.read(workbook);
        var expected = form.settings();
        var collected = new Collected();
        if (isOther(identity.formId(), expected.formId())) {
            collected.add(Finding.otherForm(Place.file(name), identity.formId(), expected.formId()));
            for (var tab : workbook.tabs()) count(workbook, tab, collected);
            return returned(name, identity, collected);
        }
        if (isOther(identity.version(), expected.version()))
            collected.add(Finding.otherVersion(Place.file(name), identity.version(), expected.version()));
        new Baggage(workbook.parts(), workbook.relations(), Place.file(name))
                .findings()
                .forEach(collected::add);
        var tabs = workbook.tabs().stream().filter(tab -> !Identity.isOurs(tab)).toList();
        new TabSorter(name, items, labels, known.with(identity.texts()), collected).read(workbook, tabs);
        addMissing(name, identity, collected);
        return returned(name, identity, collected);
    }

    private static void count(OpenWorkbook workbook, OpenWorkbook.Tab tab, Collected collected) throws IOException {
        if (tab.isWorksheet() && !Identity.isOurs(tab))
            collected.stock().count(SheetReader.read(workbook, tab, Place.NONE));
    }

    private void addMissing(String name, Identity identity, Collected collected) {
        form.findAgency(code(identity, collected)).ifPresent(agency -> new MissingItems(form, collected)
                .of(agency, Place.file(name))
                .forEach(collected::add));
    }

    private static boolean isOther(String found, String expected) {
        return !found.isEmpty() && !found.equals(expected);
    }

    private ReturnedWorkbook returned(String name, Identity identity, Collected collected) {
        return new ReturnedWorkbook(
                name,
                identity.formId(),
                identity.version(),
                code(identity, collected),
                collected.particulars(),
                identity.saved(),
                collected.entries(),
                collected.findings(),
                collected.stock().stock());
    }

    private String code(Identity identity, Collected collected) {
        return identity.agency().isEmpty() ? agency(collected.particulars()) : identity.agency();
    }

    /** The code of the agency that wrote its code or its name; of none in the form, the code as written. */
    private String agency(Map<String, String> particulars) {
        var code = particulars.getOrDefault(Contract.CODE, "");
        var name = particulars.getOrDefault(Contract.NAME, "");
        return form.agencies().stream()
                .filter(agency -> agency.code().equals(code) || isCalled(agency, name) || isCalled(agency, code))
                .map(Agency::code)
                .findFirst()
                .orElse(code);
    }

    private static boolean isCalled(Agency agency, String name) {
        var folded = KnownTexts.fold(name);
        return !folded.isEmpty()
                && (folded.equals(KnownTexts.fold(agency.name()))
                        || folded.equals(KnownTexts.fold(agency.shortName())));
    }
}
