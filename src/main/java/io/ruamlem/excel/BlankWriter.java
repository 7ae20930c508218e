package io.ruamlem.excel;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Form;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the workbooks that agencies fill in, as {@link Contract} has it. */
public final class BlankWriter {
    private static final int LONGEST_NAME = 100;

    private final Form form;

    public BlankWriter(Form form) {
        this.form = form;
    }

    /** What an agency's workbook is called: {@code spp1-สพป.เวียงสาคร เขต 1.xlsx}. */
    public static String fileName(Agency agency) {
        var name = (agency.code() + "-" + agency.shortName())
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                .replaceAll("\\s+", " ");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)).replaceAll("[. ]+$", "") + ".xlsx";
    }

    /** One agency's workbook: only the tabs and items it is asked. */
    public void write(Agency agency, Path file) throws IOException {
        write(Recipient.of(agency), file);
    }

    /** One workbook for all agencies, with every item; each picks its name from a list. */
    public void writeGeneric(Path file) throws IOException {
        write(Recipient.anyone(), file);
    }

    private void write(Recipient recipient, Path file) throws IOException {
        var title = form.settings().value("form_title") + " " + recipient.shortName();
        try (var book = new Book(title.strip())) {
            var blank = new Blank(book, form, recipient);
            var names = new OwnTabs(blank);
            new InstructionsTab(blank, names).write();
            new AgencyTab(blank, names).write();
            var chapters = new PolicyTabs(blank).write();
            new ReviewTab(blank, names).write(chapters);
            new HiddenSheet(blank).write();
            book.save(file);
        }
    }
}
