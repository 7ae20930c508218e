package io.ruamlem.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the figures were taken on. */
final class Machine {
    private static final double GIGA = 1 << 30;
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final String MODEL = "model name";

    static String description() throws IOException {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return String.format(
                Locale.ROOT,
                "%d cores%s, %.0f GiB, %s %s, Java %s",
                machine.getAvailableProcessors(),
                model(),
                machine.getTotalMemorySize() / GIGA,
                machine.getName(),
                machine.getVersion(),
                Runtime.version());
    }

    private static String model() throws IOException {
        if (!Files.exists(PROCESSORS)) return "";
        try (var lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith(MODEL))
                    .findFirst()
                    .map(line -> " (" + line.substring(line.indexOf(':') + 1).strip() + ")")
                    .orElse("");
        }
    }

    private Machine() {}
}
