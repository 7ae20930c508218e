package io.ruamlem.word;

import io.ruamlem.office.OfficeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether a .docx is whole: by the schemas, and by what neither they nor Microsoft's validator see. */
public final class WordFile {
    /** What is wrong with a Word document, a sentence each. */
    public static List<String> problems(Path file) throws IOException {
        var office = OfficeFile.open(file);
        var stories = Story.of(office);
        var problems = new ArrayList<>(office.problems());
        for (var story : stories) {
            problems.addAll(new TableRules(story).problems());
            problems.addAll(new FieldRules(story).problems());
            problems.addAll(LookRules.problems(story));
        }
        problems.addAll(new IdRules(stories).problems());
        problems.addAll(new ReferenceRules(stories).problems());
        return problems;
    }

    /** What is wrong with a report: as a document, and tags that were left in it. */
    public static List<String> problemsOfReport(Path file) throws IOException {
        var problems = new ArrayList<>(problems(file));
        for (var story : Story.of(OfficeFile.open(file))) problems.addAll(LookRules.leftovers(story));
        return problems;
    }

    private WordFile() {}
}
