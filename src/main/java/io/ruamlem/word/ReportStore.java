package io.ruamlem.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.stores.PartStore;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.XmlPart;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;

/**
 * The .docx on its way out: docx4j decides which parts there are, the stories with tags are streamed in, pictures are copied
 * from the workbooks as they are compressed there, and everything else goes through untouched. All entries have one
 * date, so that the same round gives the same bytes.
 */
final class ReportStore implements PartStore {
    /** The earliest a ZIP archive can say. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final PartStore template;
    private final Map<String, Content> stories;
    private ZipArchiveOutputStream zip;

    /** What a part holds. */
    interface Content {
        void writeTo(StoryWriter out) throws IOException;
    }

    /** @param stories what prints the parts that are ours, by part name without the leading slash */
    ReportStore(PartStore template, Map<String, Content> stories) {
        this.template = template;
        this.stories = stories;
    }

    @Override
    public void setOutputStream(OutputStream out) {
        zip = new ZipArchiveOutputStream(out);
    }

    @Override
    public void saveContentTypes(ContentTypeManager types) throws Docx4JException {
        save(PackageMarkup.TYPES, PackageMarkup.of(types));
    }

    @Override
    @SuppressWarnings("rawtypes") // so the interface has it
    public void saveJaxbXmlPart(JaxbXmlPart part) throws Docx4JException {
        var name = TemplateFile.name(part);
        if (stories.containsKey(name)) print(name, stories.get(name));
        else if (part instanceof RelationshipsPart relations) save(name, PackageMarkup.of(relations));
        else copy(name);
    }

    @Override
    public void saveCustomXmlDataStoragePart(CustomXmlDataStoragePart part) throws Docx4JException {
        save(TemplateFile.name(part), out -> part.getData().writeDocument(out));
    }

    @Override
    public void saveXmlPart(XmlPart part) throws Docx4JException {
        copy(TemplateFile.name(part));
    }

    @Override
    public void saveBinaryPart(Part part) throws Docx4JException {
        if (part instanceof PicturePart picture) copy(picture);
        else if (((BinaryPart) part).isLoaded())
            save(TemplateFile.name(part), ((BinaryPart) part)::writeDataToOutputStream);
        else copy(TemplateFile.name(part));
    }

    @Override
    public void finishSave() throws Docx4JException {
        try {
            zip.finish();
        } catch (IOException e) {
            throw new Docx4JException("report", e);
        }
    }

    @Override
    public InputStream loadPart(String name) throws Docx4JException {
        return template.loadPart(name);
    }

    @Override
    public long getPartSize(String name) throws Docx4JException {
        return template.getPartSize(name);
    }

    @Override
    public void rename(PartName from, PartName to) {
        template.rename(from, to);
    }

    @Override
    public void setSourcePartStore(PartStore source) {
        // the template is the source
    }

    @Override
    public void dispose() {
        template.dispose();
    }

    private interface Bytes {
        void writeTo(OutputStream out) throws Exception;
    }

    private void save(String name, String markup) throws Docx4JException {
        save(name, out -> out.write(markup.getBytes(StandardCharsets.UTF_8)));
    }

    private void save(String name, Bytes content) throws Docx4JException {
        try {
            zip.putArchiveEntry(entry(name));
            content.writeTo(zip);
            zip.closeArchiveEntry();
        } catch (UncheckedIOException e) {
            throw e;
        } catch (Exception e) {
            throw new Docx4JException(name, e);
        }
    }

    private void copy(String name) throws Docx4JException {
        save(name, out -> {
            try (var in = template.loadPart(name)) {
                in.transferTo(out);
            }
        });
    }

    private void copy(PicturePart part) throws Docx4JException {
        var source = part.source();
        try (var channel = Files.newByteChannel(source.workbook());
                var workbook = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            var found = workbook.getEntry(source.part());
            if (found == null) throw new NoSuchFileException(source.workbook().toString()); // saved anew meanwhile
            var entry = entry(TemplateFile.name(part));
            entry.setMethod(found.getMethod());
            entry.setSize(found.getSize());
            entry.setCompressedSize(found.getCompressedSize());
            entry.setCrc(found.getCrc());
            zip.addRawArchiveEntry(entry, workbook.getRawInputStream(found));
        } catch (IOException e) {
            throw new Docx4JException(source.toString(), e);
        }
    }

    private void print(String name, Content story) throws Docx4JException {
        try {
            var out = new StoryWriter();
            story.writeTo(out);
            var deflated = out.deflated();
            var entry = entry(name);
            entry.setMethod(ZipEntry.DEFLATED);
            entry.setSize(deflated.length());
            entry.setCompressedSize(deflated.size());
            entry.setCrc(Integer.toUnsignedLong(deflated.crc()));
            zip.addRawArchiveEntry(entry, deflated.stream());
        } catch (IOException e) {
            throw new Docx4JException(name, e);
        }
    }

    private static ZipArchiveEntry entry(String name) {
        var entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(DATE);
        return entry;
    }
}
