package ai.xentree.bench.crash;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/** An Axon Server that the suite starts by a command line, and so may kill. It has to run in that process itself. */
final class AxonServer {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int CONNECT_MILLIS = 500;

    private final String command;
    private final InetSocketAddress address;
    private Process process;

    private AxonServer(String command, InetSocketAddress address, Process process) {
        this.command = command;
        this.address = address;
        this.process = process;
    }

    /**
     * Starts it and waits until it takes connections.
     *
     * @param hostAndPort where it will listen
     */
    static AxonServer start(String command, String hostAndPort) throws IOException, InterruptedException {
        var colon = hostAndPort.lastIndexOf(':');
        var port = Integer.parseInt(hostAndPort.substring(colon + 1));
        var address = new InetSocketAddress(hostAndPort.substring(0, colon), port);
        var server = new AxonServer(command, address, launch(command));
        server.await();
        return server;
    }

    private static Process launch(String command) throws IOException {
        var process = new ProcessBuilder("sh", "-c", "exec " + command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void startAgain() throws IOException, InterruptedException {
        process = launch(command);
        await();
    }

    private void await() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!listens()) {
            if (!process.isAlive() || System.nanoTime() - deadline > 0) {
                throw new IOException("The Axon Server does not listen on " + address + ".");
            }
            Thread.sleep(CONNECT_MILLIS);
        }
    }

    private boolean listens() {
        try (var socket = new Socket()) {
            socket.connect(address, CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
