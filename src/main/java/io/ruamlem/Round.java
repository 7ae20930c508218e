package io.ruamlem;

import java.nio.file.Path;

/**
 * Where everything of a round is.
 *
 * @param form what is asked, and of whom
 * @param template the Word template
 * @param outbox folder of the blank workbooks
 * @param inbox folder of the returned workbooks, subfolders included
 * @param check the workbook of coverage and findings
 * @param report the report
 */
public record Round(Path form, Path template, Path outbox, Path inbox, Path check, Path report) {
    public static final String FORM = "form.xlsx";
    public static final String TEMPLATE = "report.docx";
    public static final String OUTBOX = "outbox";
    public static final String INBOX = "inbox";
    public static final String CHECK = "check.xlsx";
    public static final String REPORT = "volume.docx";
}
