package io.ruamlem.cli;

import io.ruamlem.Template;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The templates that are named on the command line. */
final class TemplateOptions {
    @Option(
            names = {"-t", "--template"},
            paramLabel = "FILE",
            descriptionKey = "option.template")
    private List<String> names = new ArrayList<>();

    List<Template> in(Path folder) {
        return names.stream()
                .map(name -> Template.named(folder, name))
                .distinct()
                .toList();
    }
}
