package io.ruamlem;

import io.ruamlem.model.Volume;
import io.ruamlem.word.ReportWriter;
import java.nio.file.Path;

/**
 * A report that a run is to write.
 *
 * @param file its place
 * @param volume what is printed in it
 */
record Edition(Template template, Path file, ReportWriter writer, Volume volume) {}
