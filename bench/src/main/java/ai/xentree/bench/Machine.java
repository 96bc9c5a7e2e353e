package ai.xentree.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Locale;

/** Says on what something is measured. */
public final class Machine {

    private static final long BYTES_A_MEBIBYTE = 1 << 20;

    private Machine() {}

    /** Processor time of this JVM so far, which other programs on the machine do not change. */
    public static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Prints it. */
    public static void print() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                Locale.ROOT,
                "# %s, %s %s, %d processors, load average %.1f, JDK %s, heap %d MiB at most%n",
                Instant.now(),
                system.getName(),
                system.getArch(),
                system.getAvailableProcessors(),
                system.getSystemLoadAverage(),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() / BYTES_A_MEBIBYTE);
    }
}
