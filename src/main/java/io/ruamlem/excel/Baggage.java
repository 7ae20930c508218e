package io.ruamlem.excel;

import io.ruamlem.excel.Relations.Relation;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a workbook carries besides its sheets and is never run, opened or fetched: macros, links to other files and data. */
record Baggage(OfficePackage parts, Relations workbook, Place file) {
    List<Finding> findings() throws IOException {
        var findings = new ArrayList<Finding>();
        if (workbook.parts("vbaProject").findAny().isPresent()) findings.add(Finding.macros(file));
        for (var part : workbook.parts("externalLink").toList())
            for (var link : Relations.of(parts, part).outside()) findings.add(linkedFile(link));
        for (var part : workbook.parts("connections").toList()) addConnections(part, findings);
        return findings;
    }

    private Finding linkedFile(Relation link) {
        return Finding.linkedFile(file, WebAddress.orName(link.target()));
    }

    private void addConnections(String part, List<Finding> findings) throws IOException {
        var found = parts.findXml(part);
        if (found.isEmpty()) return;
        try (var xml = found.get()) {
            while (xml.next()) {
                if (xml.is("connection")) findings.add(Finding.linkedFile(file, xml.attribute("name")));
                Limit.FINDINGS.check(findings.size());
            }
        }
    }
}
