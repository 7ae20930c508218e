package io.ruamlem.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that cells point to by number. */
record SharedStrings(List<RichText> texts) {
    static SharedStrings read(OfficePackage parts, String part, Colors colors) throws IOException {
        var found = parts.findXml(part);
        if (found.isEmpty()) return new SharedStrings(List.of());
        var texts = new ArrayList<RichText>();
        try (var xml = found.get()) {
            while (xml.next()) {
                if (xml.is("si")) texts.add(RichText.read(xml, colors));
                Limit.SHARED_TEXTS.check(texts.size());
            }
        }
        return new SharedStrings(texts);
    }

    /** @throws IOException if there is no text of that number: what the cell held is gone */
    RichText text(int number) throws IOException {
        if (number < 0 || number >= texts.size())
            throw NotReadableException.damaged(Damage.MISSING, "sharedStrings " + number);
        return texts.get(number);
    }
}
