package ai.xentree.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** What connects a program to a store; can be cut, or hold everything back, and mended. */
final class Cable implements AutoCloseable {

    private static final int BUFFER = 8192;

    private final int storePort;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final int port;
    private volatile ServerSocket plug;
    private volatile CountDownLatch open = new CountDownLatch(0);

    private Cable(int storePort) throws IOException {
        this.storePort = storePort;
        this.plug = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = plug.getLocalPort();
        accept(plug);
    }

    /** One to the store that listens on a port of this machine. */
    static Cable to(int storePort) throws IOException {
        return new Cable(storePort);
    }

    /** Where the program finds the store. */
    int port() {
        return port;
    }

    /** Breaks all connections, and refuses new ones. */
    void cut() throws IOException {
        plug.close();
        for (var end : ends) {
            end.close();
        }
        ends.clear();
    }

    /** Lets nothing through any more, and tells nobody. */
    void clog() {
        open = new CountDownLatch(1);
    }

    /** Connects again, if it is cut, and lets everything through. */
    void mend() throws IOException {
        open.countDown();
        if (!plug.isClosed()) {
            return;
        }
        plug = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        accept(plug);
    }

    private void accept(ServerSocket at) {
        Thread.ofVirtual().start(() -> {
            while (!at.isClosed()) {
                try {
                    connect(at.accept());
                } catch (IOException e) {
                    // cut, or the store is not there: the program finds out by itself
                }
            }
        });
    }

    private void connect(Socket program) throws IOException {
        var store = new Socket(InetAddress.getLoopbackAddress(), storePort);
        ends.add(program);
        ends.add(store);
        pass(program, store);
        pass(store, program);
    }

    private void pass(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                var some = new byte[BUFFER];
                for (int read = from.getInputStream().read(some);
                        read >= 0;
                        read = from.getInputStream().read(some)) {
                    open.await();
                    to.getOutputStream().write(some, 0, read);
                }
            } catch (IOException | InterruptedException e) {
                // both ends are closed either way
            } finally {
                ends.remove(from);
            }
        });
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
