package io.ruamlem.account;

import io.ruamlem.model.Amount;
import io.ruamlem.model.Letters;
import io.ruamlem.model.Volume;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What stands in the content controls of a report's answers, by reading the file: text without "Figure 1", and pictures. */
final class PrintedAnswers {
    private final Path report;

    /** Answers of an agency's own words, not of the form's for a status. */
    private final Set<String> worded;

    private final Deque<String> controls = new ArrayDeque<>();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean isCaption;
    private Amount amount = Amount.ZERO;

    PrintedAnswers(Path report, Volume volume) {
        this.report = report;
        this.worded = volume.answers().values().stream()
                .filter(answer -> !answer.blocks().isEmpty())
                .map(answer -> answer.key().toString())
                .collect(Collectors.toSet());
    }

    Amount amount() throws IOException, XMLStreamException {
        try (var zip = new ZipFile(report.toFile());
                var in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            var xml = XMLInputFactory.newInstance().createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) begin(xml);
                else if (event == XMLStreamConstants.END_ELEMENT) end(xml.getLocalName());
            }
        }
        return amount;
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        boolean isAnswer = !controls.isEmpty() && worded.contains(controls.peek());
        switch (xml.getLocalName()) {
            case "sdt" -> controls.push("");
            case "tag" -> {
                controls.pop();
                controls.push(xml.getAttributeValue(xml.getNamespaceURI(), "val"));
            }
            case "instrText" -> isCaption |= xml.getElementText().contains("SEQ");
            case "drawing" -> amount = isAnswer ? amount.plus(Amount.picture("")) : amount;
            case "t" -> paragraph.append(isAnswer ? xml.getElementText() : "");
            default -> {}
        }
    }

    private void end(String name) {
        if (name.equals("sdt")) controls.pop();
        if (!name.equals("p")) return;
        var text = isCaption ? paragraph.toString().replaceFirst("^\\S+ \\S+ ", "") : paragraph.toString();
        amount = amount.plus(Amount.characters(Letters.in(text)));
        paragraph.setLength(0);
        isCaption = false;
    }
}
