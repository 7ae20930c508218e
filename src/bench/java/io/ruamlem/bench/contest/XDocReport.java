package io.ruamlem.bench.contest;

import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import fr.opensagres.xdocreport.template.formatter.FieldsMetadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A template with directives of FreeMarker, filled by XDocReport. */
record XDocReport(byte[] template, FieldsMetadata fields) {
    void fill(String name, Object value, Path report) throws IOException, XDocReportException {
        var document = XDocReportRegistry.getRegistry()
                .loadReport(new ByteArrayInputStream(template), "template", TemplateEngineKind.Freemarker, false);
        document.setFieldsMetadata(fields);
        var context = document.createContext();
        context.put(name, value);
        try (var out = Files.newOutputStream(report)) {
            document.process(context, out);
        }
    }
}
