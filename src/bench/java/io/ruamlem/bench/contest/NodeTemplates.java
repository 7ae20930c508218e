package io.ruamlem.bench.contest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The templates that engines written in JavaScript fill, in the markup of each. */
public final class NodeTemplates {
    private static final String HEAD = WordTemplate.row("ก", "ข", "ค");
    private static final String CARBONE = WordTemplate.paragraph("{d.tables[i].title}")
            + WordTemplate.table(
                    3,
                    HEAD
                            + WordTemplate.row(
                                    "{d.tables[i].rows[i].first}",
                                    "{d.tables[i].rows[i].second}",
                                    "{d.tables[i].rows[i].third}")
                            + WordTemplate.row("{d.tables[i].rows[i+1].first}", "", ""))
            + WordTemplate.paragraph("{d.tables[i+1].title}");
    private static final String DOCXTEMPLATER = WordTemplate.paragraph("{#tables}{title}")
            + WordTemplate.table(3, HEAD + WordTemplate.row("{#rows}{first}", "{second}", "{third}{/rows}"))
            + WordTemplate.paragraph("{/tables}");

    /** @param engine carbone or docxtemplater */
    public static Path write(String engine, Path folder) throws IOException {
        var body = engine.equals("carbone") ? CARBONE : DOCXTEMPLATER;
        return Files.write(folder.resolve(engine + "-template.docx"), WordTemplate.of(body));
    }

    private NodeTemplates() {}
}
