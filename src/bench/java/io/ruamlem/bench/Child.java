package io.ruamlem.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A process whose memory and CPU time are watched, and which is ended if it takes too long. */
final class Child implements AutoCloseable {
    private static final long GLANCE_MILLIS = 10;
    private static final double MILLI = 1e-3;
    private static final double NANO = 1e-9;
    private static final double KILOBYTES = 1024 / 1e6;
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private final int patience;
    private final Process process;
    private final BufferedReader output;
    private final long start = System.nanoTime();

    /** None while it waits to be asked. */
    private volatile long deadline;

    private volatile boolean isLate;
    private volatile double resident = Double.NaN;
    private volatile double cpu = Double.NaN;

    /**
     * @param errors where what it writes to the standard error goes
     * @param patience seconds that each of its answers may take
     */
    Child(List<String> command, Map<String, String> environment, Path errors, int patience) throws IOException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()));
        builder.environment().putAll(environment);
        this.patience = patience;
        process = builder.start();
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        extendDeadline();
        var watch = new Thread(this::watch);
        watch.setDaemon(true);
        watch.start();
    }

    /** Lets it run once and waits for its answer. */
    Sample ask() throws IOException, StoppedException {
        extendDeadline();
        var line = answer();
        return Sample.of(line, resident);
    }

    /** Lets it run once and waits until it has ended. */
    Sample askAndEnd() throws IOException, StoppedException {
        var heap = Sample.of(answer(), resident).heap();
        process.getOutputStream().close();
        var whole = end(List.of(0));
        return new Sample(whole.seconds(), whole.cpu(), whole.resident(), heap);
    }

    /** Waits until it has ended by itself. */
    Sample end(List<Integer> codes) throws IOException, StoppedException {
        while (output.readLine() != null) {}
        int code = process.onExit().join().exitValue();
        double seconds = (System.nanoTime() - start) * NANO;
        if (isLate || !codes.contains(code)) throw stopped("ended with code " + code);
        return new Sample(seconds, cpu, resident, Double.NaN);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private String answer() throws IOException, StoppedException {
        String line = null;
        try {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            line = output.readLine();
            deadline = Long.MAX_VALUE;
        } catch (IOException e) {
            if (process.isAlive()) throw e;
        }
        if (line == null || !Character.isDigit(line.charAt(0))) throw stopped(line == null ? "ended" : line);
        return line;
    }

    private StoppedException stopped(String why) {
        return new StoppedException(isLate ? "stopped after " + patience + " s" : why);
    }

    private void extendDeadline() {
        deadline = System.nanoTime() + Duration.ofSeconds(patience).toNanos();
    }

    private void watch() {
        try {
            while (!process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                glance();
                isLate = System.nanoTime() > deadline;
                if (isLate) process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing of this can be asked when the process has ended. */
    private void glance() {
        process.info().totalCpuDuration().ifPresent(time -> cpu = time.toMillis() * MILLI);
        var status = Path.of("/proc", "" + process.pid(), "status");
        if (!Files.exists(status)) return;
        try {
            var peak = PEAK.matcher(Files.readString(status));
            if (peak.find()) resident = Long.parseLong(peak.group(1)) * KILOBYTES;
        } catch (IOException | UncheckedIOException e) {
            // it has just ended
        }
    }
}
