package io.ruamlem.excel;

import io.ruamlem.model.Place;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a workbook says of itself, on its hidden sheet or, if that is gone, in its properties.
 *
 * @param agency its code; empty in a workbook made for all
 * @param saved {@link Instant#EPOCH} if it does not say
 * @param texts that we wrote into it
 */
record Identity(String formId, String version, String agency, Instant saved, Texts texts) {
    /**
     * What we wrote into a workbook.
     *
     * @param blank before it first went out
     * @param listed on the tab of what is to be mended
     * @param remarks lines of our comments
     */
    record Texts(List<String> blank, List<String> listed, List<String> remarks) {
        Texts() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        private Optional<List<String>> of(String mark) {
            return switch (mark) {
                case Contract.TEXT -> Optional.of(blank);
                case Contract.LISTED -> Optional.of(listed);
                case Contract.REMARK -> Optional.of(remarks);
                default -> Optional.empty();
            };
        }
    }

    static Identity read(OpenWorkbook workbook) throws IOException {
        var values = new HashMap<String, String>();
        var texts = new Texts();
        var ofPackage = Relations.of(workbook.parts(), "");
        for (var type : List.of("custom-properties", "customProperties"))
            for (var part : ofPackage.parts(type).toList()) readProperties(workbook.parts(), part, values);
        for (var tab : workbook.tabs()) if (isOurs(tab)) readSheet(workbook, tab, values, texts);
        return new Identity(
                values.getOrDefault(Contract.FORM, ""),
                values.getOrDefault(Contract.VERSION, ""),
                values.getOrDefault(Contract.AGENCY, ""),
                saved(workbook.parts(), ofPackage),
                texts);
    }

    static boolean isOurs(OpenWorkbook.Tab tab) {
        return tab.name().equals(Contract.SHEET) && tab.isWorksheet();
    }

    private static void readSheet(OpenWorkbook workbook, OpenWorkbook.Tab tab, Map<String, String> values, Texts texts)
            throws IOException {
        for (var row : SheetReader.read(workbook, tab, Place.NONE).rows()) {
            var name = row.text(Contract.MARK_COLUMN);
            var value = row.text(Contract.STATUS_COLUMN);
            var ours = texts.of(name);
            if (ours.isPresent()) ours.get().add(value);
            else if (!value.isEmpty()) values.put(name, value);
        }
    }

    private static void readProperties(OfficePackage parts, String part, Map<String, String> values)
            throws IOException {
        var found = parts.findXml(part);
        if (found.isEmpty()) return;
        try (var xml = found.get()) {
            while (xml.next()) {
                var name = xml.attribute("name");
                if (xml.is("property") && name.startsWith(Contract.PROPERTY))
                    values.put(
                            name.substring(Contract.PROPERTY.length()),
                            xml.text().strip());
            }
        }
    }

    private static Instant saved(OfficePackage parts, Relations ofPackage) throws IOException {
        for (var part : ofPackage.parts("core-properties").toList()) {
            var found = parts.findXml(part);
            if (found.isEmpty()) continue;
            try (var xml = found.get()) {
                while (xml.next())
                    if (xml.is("modified")) return instant(xml.text().strip());
            }
        }
        return Instant.EPOCH;
    }

    private static Instant instant(String text) {
        try {
            var time = OffsetDateTime.parse(text);
            return time.getYear() < 1900 || time.getYear() > 9999 ? Instant.EPOCH : time.toInstant();
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
