package ai.xentree.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What connects a program to a store; can be cut and mended. */
final class Cable implements AutoCloseable {

    private final int storePort;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final int port;
    private volatile ServerSocket plug;

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

    /** Connects again, if it is cut. */
    void mend() throws IOException {
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
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException e) {
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
