package io.ruamlem.bench.contest;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/**
 * A process with one contender in it, which runs once for each line that comes in and answers with a line: seconds, seconds
 * of CPU and megabytes of heap at the peak.
 */
public final class Worker {
    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;

    /** @param args the name of a contender, then what it works on */
    public static void main(String... args) throws Exception {
        var contender = Entrant.valueOf(args[0]).of(List.of(args).subList(1, args.length));
        var in = new BufferedReader(new InputStreamReader(System.in));
        while (in.readLine() != null) System.out.println(timed(contender));
    }

    private static String timed(Contender contender) throws Exception {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpu = machine.getProcessCpuTime();
        long start = System.nanoTime();
        contender.run();
        double seconds = (System.nanoTime() - start) / NANOS;
        double peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGA;
        return seconds + " " + (machine.getProcessCpuTime() - cpu) / NANOS + " " + peak;
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private Worker() {}
}
