package ai.xentree.bench.served;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A connection on which one request follows another: no more of HTTP than the program speaks, so that whoever measures
 * takes little of the processors that are measured.
 */
final class Connection implements AutoCloseable {

    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};
    private static final int CHUNK_END_BYTES = 2;

    private final InetAddress client;
    private final int port;
    private Socket socket;
    private InputStream in;
    private byte[] buffer = new byte[16 * 1024];
    private int from;
    private int to;

    Connection(int port) throws IOException {
        this(InetAddress.getLoopbackAddress(), port);
    }

    /** From that address of this machine. */
    Connection(InetAddress client, int port) throws IOException {
        this.client = client;
        this.port = port;
        this.socket = open(client, port);
        this.in = socket.getInputStream();
    }

    private static Socket open(InetAddress client, int port) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port, client, 0);
        if (socket.getLocalPort() == port && socket.getLocalAddress().equals(socket.getInetAddress())) {
            socket.close(); // TCP connects a port that nobody listens to with itself where it gets the same number
            throw new ConnectException("Nobody listens to port " + port);
        }
        socket.setTcpNoDelay(true);
        return socket;
    }

    /** Sends a request and reads the whole answer. */
    Answer send(byte[] request) throws IOException {
        var answer = exchange(request);
        if (!answer.header("connection").isEmpty()) {
            close();
            socket = open(client, port);
            in = socket.getInputStream();
        }
        return answer;
    }

    private Answer exchange(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        var head = take(lengthOfHead());
        var length = header(head, "content-length");
        if (!length.isEmpty()) {
            return new Answer(head, take(Integer.parseInt(length)));
        }
        return new Answer(head, header(head, "transfer-encoding").isEmpty() ? "" : chunks());
    }

    /** A header's value; empty where there is none. */
    static String header(String head, String name) {
        int at = 0;
        while ((at = head.indexOf('\n', at) + 1) > 0) {
            if (head.regionMatches(true, at, name, 0, name.length()) && head.charAt(at + name.length()) == ':') {
                return head.substring(at + name.length() + 1, head.indexOf('\r', at))
                        .strip();
            }
        }
        return "";
    }

    private String chunks() throws IOException {
        var body = new StringBuilder();
        while (true) {
            var line = take(lengthUntil(new byte[] {'\r', '\n'}));
            int length = Integer.parseInt(line.strip(), 16);
            body.append(take(length));
            take(CHUNK_END_BYTES);
            if (length == 0) {
                return body.toString();
            }
        }
    }

    private int lengthOfHead() throws IOException {
        return lengthUntil(END_OF_HEAD);
    }

    private int lengthUntil(byte[] end) throws IOException {
        int looked = from;
        while (true) {
            for (; looked + end.length <= to; looked++) {
                if (Arrays.equals(buffer, looked, looked + end.length, end, 0, end.length)) {
                    return looked + end.length - from;
                }
            }
            looked -= from;
            fill();
            looked += from;
        }
    }

    private String take(int length) throws IOException {
        while (to - from < length) {
            fill();
        }
        var text = new String(buffer, from, length, StandardCharsets.ISO_8859_1);
        from += length;
        return text;
    }

    /** Reads more, after moving what is there to the front. */
    private void fill() throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
        }
        if (to == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, to, buffer.length - to);
        if (read < 0) {
            throw new EOFException("The program closed the connection.");
        }
        to += read;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
