package io.ruamlem.excel;

import io.ruamlem.office.OfficeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether a .xlsx is whole: by the schemas, and by what they do not see and Excel repairs. */
public final class WorkbookFile {
    /** What is wrong with a workbook, a sentence each. */
    public static List<String> problems(Path file) throws IOException {
        var office = OfficeFile.open(file);
        var problems = new ArrayList<>(office.problems());
        problems.addAll(new WorkbookRules(office.documents()).problems());
        return problems;
    }

    private WorkbookFile() {}
}
