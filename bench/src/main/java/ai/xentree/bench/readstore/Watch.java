package ai.xentree.bench.readstore;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Measures a time. */
record Watch(long began) {

    private static final double NANOS_A_SECOND = 1e9;

    static Watch start() {
        return new Watch(System.nanoTime());
    }

    /** What this program has taken of the processors so far. */
    static double cpuSeconds() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / NANOS_A_SECOND;
    }

    double seconds() {
        return (System.nanoTime() - began) / NANOS_A_SECOND;
    }

    double milliseconds() {
        return seconds() * 1_000;
    }
}
