package ai.xentree.bench.served;

import java.nio.charset.StandardCharsets;

/** Requests as they go over the wire. */
final class Request {

    /** Asks not to wait for the read models. */
    static final String ASYNC = "Prefer: respond-async\r\n";

    private Request() {}

    static byte[] get(String path, String token, String headers) {
        return bytes("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + authorization(token) + headers + "\r\n");
    }

    static byte[] post(String path, String token, String headers, String body) {
        return bytes("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + authorization(token) + headers
                + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private static String authorization(String token) {
        return token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
