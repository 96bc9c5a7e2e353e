package ai.xentree.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

/** How much of the program's heap a table of all members holds while it goes out as CSV: everything is in one JVM. */
final class MemberFile {

    private static final double MEBIBYTE = 1 << 20;

    private MemberFile() {}

    /** Reads it whole, looks at what is live half way, and says how long the rest of it took. */
    static void measure(String name, Browser administrator, String path, int members)
            throws IOException, InterruptedException {
        read(administrator, path, members, 0); // warms up, and fills the caches, which are not the file's
        var before = live();
        var began = System.nanoTime();
        read(administrator, path, members, members + 1);
        Figures.print("admin.csv." + name + "_ms", (System.nanoTime() - began) / 1e6, "ms");
        Figures.print(
                "admin.csv." + name + "_heap_mib", read(administrator, path, members, members / 2) - before, "MiB");
    }

    /** What was live after so many lines; 0 where there were fewer. */
    private static double read(Browser administrator, String path, int members, int look)
            throws IOException, InterruptedException {
        double live = 0;
        int lines = 0;
        try (var reader = new BufferedReader(new InputStreamReader(administrator.csv(path), StandardCharsets.UTF_8))) {
            while (reader.readLine() != null) {
                lines++;
                if (lines == look) {
                    live = live();
                }
            }
        }
        if (lines <= members) {
            throw new IllegalStateException("The file has " + lines + " lines");
        }
        return live;
    }

    private static double live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEBIBYTE;
    }
}
