package ai.xentree.bench.served;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, started by {@code ./xentree serve} as a user starts it. */
final class Served implements AutoCloseable {

    private static final byte[] HEALTH = Request.get("/health", "", "");
    private static final Duration READY_WITHIN = Duration.ofMinutes(2);
    private static final int LOOK_EVERY_MILLIS = 5;
    private static final int LOWEST_PORT = 20_000;
    private static final int HIGHEST_PORT = 32_000;

    private final Process process;
    private final int port;
    private final double startSeconds;

    private Served(Process process, int port, double startSeconds) {
        this.process = process;
        this.port = port;
        this.startSeconds = startSeconds;
    }

    /** Starts it on a data folder and waits until it is ready; what it prints goes beside the data. Clients may ask without limit. */
    static Served on(Path data) throws IOException, InterruptedException {
        return on(data, Map.of("XENTREE_RATELIMITS_ENABLED", "false"));
    }

    /** The same with those settings and no others. */
    static Served on(Path data, Map<String, String> settings) throws IOException, InterruptedException {
        int port = freePort();
        var builder = new ProcessBuilder(
                home().resolve("xentree").toString(),
                "serve",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString());
        builder.environment().put("XENTREE_MANAGEMENT_PORT", Integer.toString(freePort()));
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true)
                .redirectOutput(data.resolveSibling(data.getFileName() + ".log").toFile());
        var began = System.nanoTime();
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy)); // where this one is stopped midway
        awaitReady(process, port, began + READY_WITHIN.toNanos());
        return new Served(process, port, (System.nanoTime() - began) / 1e9);
    }

    private static void awaitReady(Process process, int port, long until) throws IOException, InterruptedException {
        while (!isReady(port)) {
            if (!process.isAlive() || System.nanoTime() > until) {
                process.destroyForcibly();
                throw new IllegalStateException("The program does not serve.");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
    }

    private static boolean isReady(int port) throws IOException {
        try (var connection = new Connection(port)) {
            return connection.send(HEALTH).status() == 200;
        } catch (ConnectException e) {
            return false;
        }
    }

    /**
     * Below those that systems hand out to callers: looking again and again whether anybody listens on one of those ends, by
     * chance, in a connection with itself, which then holds the port.
     */
    private static int freePort() {
        return new Random()
                .ints(LOWEST_PORT, HIGHEST_PORT)
                .filter(Served::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** Where the project is: this class is in {@code bench/target/classes} of it. */
    private static Path home() {
        var classes = Path.of(
                Served.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        return classes.resolve("../../..").normalize();
    }

    Connection connectFrom(InetAddress address) throws IOException {
        return new Connection(address, port);
    }

    Connection connect() throws IOException {
        return new Connection(port);
    }

    int port() {
        return port;
    }

    /** From the start of the process until it was ready. */
    double startSeconds() {
        return startSeconds;
    }

    long cpuNanos() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    /** Memory of the process that is in RAM. */
    double residentMebibytes() throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
            }
        }
        throw new IllegalStateException("This system does not say how much memory a process uses.");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
