package io.ruamlem;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The ready forms and templates that come with the program: the folders below {@code templates}. */
public final class Kit {
    private static final String ROOT = "/templates";

    /** Names of the kits there are. */
    public static List<String> names() throws IOException {
        return in(root -> {
            try (var kits = Files.list(root)) {
                return kits.map(kit -> kit.getFileName().toString().replace("/", ""))
                        .sorted()
                        .toList();
            }
        });
    }

    /**
     * Copies a kit's files into a folder, which is made if need be.
     *
     * @param name one of {@link #names()}
     * @throws FileAlreadyExistsException if one of them is there already; nothing is overwritten
     */
    public static void copy(String name, Path folder) throws IOException {
        in(root -> {
            Files.createDirectories(folder);
            for (var file : files(root.resolve(name))) {
                var copy = folder.resolve(file.getFileName().toString());
                if (Files.exists(copy)) throw new FileAlreadyExistsException(copy.toString());
                WholeFile.write(copy, part -> Files.copy(file, part));
            }
            return true;
        });
    }

    private static List<Path> files(Path kit) throws IOException {
        try (var files = Files.list(kit)) {
            return files.sorted().toList();
        }
    }

    private interface Use<T> {
        T of(Path root) throws IOException;
    }

    /** In the jar the kits are in a file system of their own; when run from classes they are plain folders. */
    private static <T> T in(Use<T> use) throws IOException {
        try {
            URI place = Kit.class.getResource(ROOT).toURI();
            if (!place.getScheme().equals("jar")) return use.of(Path.of(place));
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return use.of(jar.getPath(ROOT));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private Kit() {}
}
