package ai.xentree.attacks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends bytes as they are, with nothing of HTTP in between, and reads everything until the program closes the connection. */
final class RawConnection {

    private static final int ANSWERED_WITHIN_MILLIS =
            (int) Duration.ofSeconds(30).toMillis();

    private final URI program;

    RawConnection(URI program) {
        this.program = program;
    }

    /** What comes back for that text, one byte a letter. Nothing is sent after it, so the program has no more to wait for. */
    RawReply send(String text) {
        try (var socket = new Socket(program.getHost(), program.getPort())) {
            socket.setSoTimeout(ANSWERED_WITHIN_MILLIS);
            write(socket.getOutputStream(), text);
            return new RawReply(read(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program may have refused before it has read all. */
    private static void write(OutputStream out, String text) throws IOException {
        try {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        } catch (SocketException e) {
            return;
        }
    }

    private static String read(Socket socket) throws IOException {
        var all = new ByteArrayOutputStream();
        try {
            if (!socket.isClosed()) {
                socket.shutdownOutput();
            }
            socket.getInputStream().transferTo(all);
        } catch (SocketException e) {
            return all.toString(StandardCharsets.ISO_8859_1); // closed with something of ours unread
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }
}
