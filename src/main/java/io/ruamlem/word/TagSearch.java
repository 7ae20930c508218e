package io.ruamlem.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Tells templates from letters and finished reports that lie beside them, without opening them in full. */
public final class TagSearch {
    private static final Pattern STORY = Pattern.compile("word/(document|header|footer|footnotes|endnotes)\\d*\\.xml");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
    private static final Pattern BRACE = Pattern.compile("[{｛﹛❴]");

    /** Whether any text in it has a brace; of a file that cannot be read, that it may. */
    public static boolean mayHaveTags(Path file) {
        try (var channel = Files.newByteChannel(file);
                var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            for (var entry : Collections.list(zip.getEntries()))
                if (STORY.matcher(entry.getName()).matches() && hasBrace(zip, entry)) return true;
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean hasBrace(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            var xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return BRACE.matcher(MARKUP.matcher(xml).replaceAll("")).find();
        }
    }

    private TagSearch() {}
}
