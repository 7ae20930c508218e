package io.ruamlem.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pictures that are a cell's content: Excel's "place in cell" (MS-XLSX, rich values) and those of WPS Office. The cell
 * itself says {@code #VALUE!} or {@code =DISPIMG("ID_…",1)} to a program that does not know them.
 */
final class CellPictures {
    private static final String RICH = "XLRICHVALUE";
    private static final String LOCAL = "_rvRel:LocalImageIdentifier";
    private static final String WEB = "WebImageIdentifier";
    private static final String ALT = "Text";

    private final OfficePackage parts;
    private final Allowance listed = new Allowance(Limit.LISTED);

    /** For each number of a cell's attribute {@code vm}, less one: which rich value; -1 for values of other kinds. */
    private final List<Integer> valueOf = new ArrayList<>();

    private final List<Map<String, String>> values = new ArrayList<>();
    private final List<CellPicture> local = new ArrayList<>();
    private final List<CellPicture> web = new ArrayList<>();
    private final Map<String, CellPicture> wps = new HashMap<>();

    private CellPictures(OfficePackage parts) {
        this.parts = parts;
    }

    /**
     * @param target the picture's part, or its address
     * @param isOutside whether it is an address, which we never open
     */
    record CellPicture(String target, boolean isOutside, String alt) {
        CellPicture withAlt(String text) {
            return new CellPicture(target, isOutside, text);
        }
    }

    /** @param workbook relations of the workbook's part */
    static CellPictures read(OfficePackage parts, Relations workbook) throws IOException {
        var pictures = new CellPictures(parts);
        var structures = new ArrayList<List<String>>();
        pictures.each(workbook, "sheetMetadata", (xml, relations) -> pictures.readMetadata(xml));
        pictures.each(workbook, "rdRichValueStructure", (xml, relations) -> pictures.readStructures(xml, structures));
        pictures.each(workbook, "rdRichValue", (xml, relations) -> pictures.readValues(xml, structures));
        pictures.each(workbook, "richValueRel", (xml, relations) -> pictures.readTargets(xml, relations));
        pictures.each(workbook, "rdRichValueWebImage", (xml, relations) -> pictures.readWebTargets(xml, relations));
        pictures.each(workbook, "cellImage", (xml, relations) -> pictures.readWps(xml, relations));
        return pictures;
    }

    /** @param number a cell's attribute {@code vm}, from 1 */
    Optional<CellPicture> find(int number) {
        if (number < 1 || number > valueOf.size()) return Optional.empty();
        int index = valueOf.get(number - 1);
        if (index < 0 || index >= values.size()) return Optional.empty();
        var value = values.get(index);
        return find(local, value.get(LOCAL))
                .or(() -> find(web, value.get(WEB)))
                .map(picture -> picture.withAlt(value.getOrDefault(ALT, "")));
    }

    private static Optional<CellPicture> find(List<CellPicture> pictures, String number) {
        if (number == null || !number.matches("[0-9]{1,6}")) return Optional.empty();
        int index = Integer.parseInt(number);
        return index < pictures.size() ? Optional.of(pictures.get(index)) : Optional.empty();
    }

    /** @param id the first argument of {@code DISPIMG} */
    Optional<CellPicture> findWps(String id) {
        return Optional.ofNullable(wps.get(id));
    }

    private interface PartReader {
        void read(Xml xml, Relations relations) throws IOException;
    }

    private void each(Relations workbook, String type, PartReader reader) throws IOException {
        for (var part : workbook.parts(type).toList()) {
            var found = parts.findXml(part);
            if (found.isEmpty()) continue;
            try (var xml = found.get()) {
                reader.read(xml, Relations.of(parts, part));
            }
        }
    }

    /** vm → {@code valueMetadata} → {@code futureMetadata} of the type XLRICHVALUE → number of the rich value. */
    private void readMetadata(Xml xml) throws IOException {
        var types = new ArrayList<String>();
        var rich = new ArrayList<Integer>();
        while (xml.next()) {
            switch (xml.name()) {
                case "metadataType" -> {
                    listed.take(1);
                    types.add(xml.attribute("name"));
                }
                case "futureMetadata" -> {
                    if (xml.attribute("name").equals(RICH)) readFuture(xml, rich);
                    else xml.skip();
                }
                case "valueMetadata" -> readValueMetadata(xml, types, rich);
                default -> {}
            }
        }
    }

    private void readFuture(Xml xml, List<Integer> rich) throws IOException {
        int depth = xml.depth();
        while (xml.next(depth)) {
            if (xml.is("bk")) {
                listed.take(1);
                rich.add(-1);
            } else if (xml.is("rvb") && !rich.isEmpty()) rich.set(rich.size() - 1, xml.number("i", -1));
        }
    }

    private void readValueMetadata(Xml xml, List<String> types, List<Integer> rich) throws IOException {
        int depth = xml.depth();
        while (xml.next(depth)) {
            if (xml.is("bk")) {
                listed.take(1);
                valueOf.add(-1);
            }
            if (!xml.is("rc") || valueOf.isEmpty()) continue;
            int type = xml.number("t", 0) - 1;
            int index = xml.number("v", -1);
            boolean isRich = type >= 0 && type < types.size() && types.get(type).equals(RICH);
            if (isRich && index >= 0 && index < rich.size()) valueOf.set(valueOf.size() - 1, rich.get(index));
        }
    }

    private void readStructures(Xml xml, List<List<String>> structures) throws IOException {
        while (xml.next()) {
            listed.take(1);
            if (xml.is("s")) structures.add(new ArrayList<>());
            else if (xml.is("k") && !structures.isEmpty())
                structures.get(structures.size() - 1).add(xml.attribute("n"));
        }
    }

    private void readValues(Xml xml, List<List<String>> structures) throws IOException {
        while (xml.next()) {
            if (!xml.is("rv")) continue;
            listed.take(1);
            int structure = xml.number("s", -1);
            var names = structure >= 0 && structure < structures.size() ? structures.get(structure) : List.<String>of();
            values.add(readValue(xml, names));
        }
    }

    private Map<String, String> readValue(Xml xml, List<String> names) throws IOException {
        var value = new HashMap<String, String>();
        int depth = xml.depth();
        for (int i = 0; xml.next(depth); i++) {
            var text = xml.text();
            listed.take(1);
            if (i < names.size()) value.put(names.get(i), text);
        }
        return value;
    }

    private void readTargets(Xml xml, Relations relations) throws IOException {
        while (xml.next()) if (xml.is("rel")) add(local, target(relations, xml.attribute("id")));
    }

    private void readWebTargets(Xml xml, Relations relations) throws IOException {
        while (xml.next()) if (xml.is("address")) add(web, target(relations, xml.attribute("id")));
    }

    private void add(List<CellPicture> pictures, CellPicture picture) throws IOException {
        listed.take(1);
        pictures.add(picture);
    }

    private static CellPicture target(Relations relations, String id) {
        return relations
                .find(id)
                .map(relation -> new CellPicture(relation.target(), relation.isOutside(), ""))
                .orElse(new CellPicture(id, false, ""));
    }

    private void readWps(Xml xml, Relations relations) throws IOException {
        var name = "";
        var alt = "";
        while (xml.next()) {
            if (xml.is("cNvPr")) {
                name = xml.attribute("name");
                alt = xml.attribute("descr");
            } else if (xml.is("blip")) {
                listed.take(1);
                wps.put(name, target(relations, xml.attribute("embed")).withAlt(alt));
            }
        }
    }
}
