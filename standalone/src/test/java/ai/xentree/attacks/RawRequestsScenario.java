package ai.xentree.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import ai.xentree.standalone.Platform;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Requests that no client library would send, byte by byte: what programs before this one might read otherwise than it does. Each
 * is refused with one answer, or by closing the connection.
 */
class RawRequestsScenario {

    private static final String HOST = "Host: localhost\r\n";
    private static final String GET = "GET /api/auth/me HTTP/1.1\r\n" + HOST;
    private static final String POST =
            "POST /api/auth/login HTTP/1.1\r\n" + HOST + "Content-Type: application/json\r\n";
    private static final String SMUGGLED = "GET /health HTTP/1.1\r\n" + HOST + "\r\n";
    private static final String LONG = "a".repeat(64 * 1024);

    private final RawConnection program = new RawConnection(Platform.shared().address("GET", "/api/auth/me"));

    static Stream<Arguments> refused() {
        return Stream.of(
                        malformedHeaders(),
                        ambiguousLengths(),
                        strangeTargets(),
                        oversized(),
                        strangeVersions(),
                        twiceTheSame())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> malformedHeaders() {
        return Stream.of(
                argumentSet("NUL in a header's value", GET + "X-Request-Id: a\0b\r\n\r\n"),
                argumentSet("NUL in a header's name", GET + "X-Req\0uest: a\r\n\r\n"),
                argumentSet("CR alone in a header's value", GET + "X-Request-Id: a\rX-Injected: 1\r\n\r\n"),
                argumentSet("CR alone in a header's name", GET + "X-Re\rX-Injected: 1\r\n\r\n"),
                argumentSet("LF in a header's name", GET + "X-Re\nquest\r\n\r\n"),
                argumentSet("a control character in a header's value", GET + "X-Request-Id: a\u0001b\r\n\r\n"),
                argumentSet("DEL in a header's value", GET + "X-Request-Id: a\u007fb\r\n\r\n"),
                argumentSet("a space before the colon", GET + "X-Request-Id : a\r\n\r\n"),
                argumentSet("a tab before the colon", GET + "X-Request-Id\t: a\r\n\r\n"),
                argumentSet("a space in a header's name", GET + "X Request Id: a\r\n\r\n"),
                argumentSet("a header without a colon", GET + "X-Request-Id\r\n\r\n"),
                argumentSet("a header without a name", GET + ": a\r\n\r\n"),
                argumentSet(
                        "a first header that goes on from nowhere", "GET /api/auth/me HTTP/1.1\r\n " + HOST + "\r\n"),
                argumentSet("letters beyond ASCII in a header's name", GET + "X-R\u00e9quest: a\r\n\r\n"));
    }

    private static Stream<Arguments> ambiguousLengths() {
        return Stream.of(
                argumentSet(
                        "two lengths that differ",
                        POST + "Content-Length: 2\r\nContent-Length: 40\r\n\r\n{}" + SMUGGLED),
                argumentSet("two lengths in one header", POST + "Content-Length: 2, 40\r\n\r\n{}" + SMUGGLED),
                argumentSet("a length with a sign", POST + "Content-Length: +2\r\n\r\n{}"),
                argumentSet("a negative length", POST + "Content-Length: -1\r\n\r\n{}"),
                argumentSet("a length that is no number", POST + "Content-Length: 0x2\r\n\r\n{}"),
                argumentSet("a length beyond all numbers", POST + "Content-Length: 99999999999999999999\r\n\r\n{}"),
                argumentSet("a body that ends early", POST + "Content-Length: 10\r\n\r\n{"),
                argumentSet("chunks that end early", POST + "Transfer-Encoding: chunked\r\n\r\n5\r\n{"),
                argumentSet(
                        "a length and chunks",
                        POST + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + SMUGGLED),
                argumentSet(
                        "chunks and a length",
                        POST + "Transfer-Encoding: chunked\r\nContent-Length: 40\r\n\r\n0\r\n\r\n" + SMUGGLED),
                argumentSet("an encoding nobody knows", POST + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"),
                argumentSet(
                        "chunks that are not the last", POST + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n"),
                argumentSet(
                        "chunks twice",
                        POST + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                argumentSet("a chunk of no length", POST + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n{}\r\n0\r\n\r\n"),
                argumentSet(
                        "a chunk of a negative length",
                        POST + "Transfer-Encoding: chunked\r\n\r\n-1\r\n{}\r\n0\r\n\r\n"),
                argumentSet(
                        "a chunk beyond all lengths",
                        POST + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff1\r\n{}\r\n0\r\n\r\n"));
    }

    private static Stream<Arguments> strangeTargets() {
        return Stream.of(
                argumentSet(
                        "the address of another host",
                        "GET http://example.com/api/auth/me HTTP/1.1\r\n" + HOST + "\r\n"),
                argumentSet("an address without a host", "GET http:///api/auth/me HTTP/1.1\r\n" + HOST + "\r\n"),
                argumentSet("an address of another kind", "GET file:///etc/passwd HTTP/1.1\r\n" + HOST + "\r\n"),
                argumentSet("two slashes", "GET //api/auth/me HTTP/1.1\r\n" + HOST + "\r\n"),
                argumentSet("two slashes and a host", "GET //example.com/health HTTP/1.1\r\n" + HOST + "\r\n"),
                argumentSet("a path that goes up", "GET /health/../api/auth/me HTTP/1.1\r\n" + HOST + "\r\n"),
                argumentSet(
                        "a path that goes up, encoded", "GET /health/%2e%2e/api/auth/me HTTP/1.1\r\n" + HOST + "\r\n"),
                argumentSet("an encoded slash", "GET /api%2fauth/me HTTP/1.1\r\n" + HOST + "\r\n"),
                argumentSet("a backslash", "GET /api\\auth\\me HTTP/1.1\r\n" + HOST + "\r\n"),
                argumentSet("a semicolon", "GET /api/auth/me;a=b HTTP/1.1\r\n" + HOST + "\r\n"),
                argumentSet(
                        "an encoded line end", "GET /api/auth/me%0d%0aX-Injected:%201 HTTP/1.1\r\n" + HOST + "\r\n"),
                argumentSet("an encoded NUL", "GET /api/auth/me%00 HTTP/1.1\r\n" + HOST + "\r\n"),
                argumentSet("half an encoded letter", "GET /api/auth/me%2 HTTP/1.1\r\n" + HOST + "\r\n"),
                argumentSet("a space in the path", "GET /api/auth/me x HTTP/1.1\r\n" + HOST + "\r\n"),
                argumentSet("no path", "GET  HTTP/1.1\r\n" + HOST + "\r\n"),
                argumentSet("a path without a slash", "GET api/auth/me HTTP/1.1\r\n" + HOST + "\r\n"),
                argumentSet("a star", "GET * HTTP/1.1\r\n" + HOST + "\r\n"),
                argumentSet("a tunnel", "CONNECT example.com:443 HTTP/1.1\r\n" + HOST + "\r\n"),
                argumentSet("an echo", "TRACE /api/auth/me HTTP/1.1\r\n" + HOST + "X-Injected: 1\r\n\r\n"),
                argumentSet("a method nobody knows", "BREW /api/auth/me HTTP/1.1\r\n" + HOST + "\r\n"),
                argumentSet("a method with a line end", "GE\nT /api/auth/me HTTP/1.1\r\n" + HOST + "\r\n"));
    }

    private static Stream<Arguments> oversized() {
        return Stream.of(
                argumentSet("a long path", "GET /" + LONG + " HTTP/1.1\r\n" + HOST + "\r\n"),
                argumentSet("a long query", "GET /api/auth/me?a=" + LONG + " HTTP/1.1\r\n" + HOST + "\r\n"),
                argumentSet("a long method", LONG + " / HTTP/1.1\r\n" + HOST + "\r\n"),
                argumentSet("a long version", "GET / HTTP/1." + LONG + "\r\n" + HOST + "\r\n"),
                argumentSet("a long header", GET + "X-Request-Id: " + LONG + "\r\n\r\n"),
                argumentSet("a long name of a header", GET + LONG + ": a\r\n\r\n"),
                argumentSet("many headers", GET + "X-A: b\r\n".repeat(10_000) + "\r\n"),
                argumentSet(
                        "a long extension of a chunk",
                        POST + "Transfer-Encoding: chunked\r\n\r\n2;" + LONG + "\r\n{}\r\n0\r\n\r\n"),
                argumentSet(
                        "a long trailer",
                        POST + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nX-A: " + LONG + "\r\n\r\n"));
    }

    private static Stream<Arguments> strangeVersions() {
        return Stream.of(
                argumentSet("a version that is too new", "GET /api/auth/me HTTP/9.1\r\n" + HOST + "\r\n"),
                argumentSet("a version that is none", "GET /api/auth/me HTTQ/1.1\r\n" + HOST + "\r\n"),
                argumentSet("a version with letters", "GET /api/auth/me HTTP/1.x\r\n" + HOST + "\r\n"),
                argumentSet("the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
                argumentSet("a handshake of TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003"),
                argumentSet("no version", "GET /api/auth/me\r\n\r\n"),
                argumentSet("nothing but line ends", "\r\n\r\n\r\n"),
                argumentSet("half a request", "GET /api/auth/me HTTP/1.1\r\nHost: local"));
    }

    private static Stream<Arguments> twiceTheSame() {
        return Stream.of(
                argumentSet("no host", "GET /api/auth/me HTTP/1.1\r\n\r\n"),
                argumentSet("two hosts", GET + HOST + "\r\n"),
                argumentSet("two hosts that differ", GET + "Host: example.com\r\n\r\n"),
                argumentSet("a host that is none", "GET /api/auth/me HTTP/1.1\r\nHost: a b\r\n\r\n"),
                argumentSet("a host with a path", "GET /api/auth/me HTTP/1.1\r\nHost: localhost/x\r\n\r\n"),
                argumentSet(
                        "a host with somebody before it", "GET /api/auth/me HTTP/1.1\r\nHost: a@localhost\r\n\r\n"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatNoClientWouldSendIsRefused_once_andToldNothing(String request) {
        var reply = program.send(request);
        assertThat(reply.statuses())
                .as("%s", reply)
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(RawRequestsScenario::isRefusal);
        assertToldNothing(reply);
    }

    @Test
    void aHeaderThatGoesOnInTheNextLineIsOneHeader() {
        var reply = program.send(GET + "X-Request-Id: abc\r\n X-Injected: 1\r\n\tX-Injected: 2\r\n\r\n");
        assertThat(reply.statuses()).as("%s", reply).containsExactly(401);
        assertThat(reply.head()).doesNotContain("abc");
        assertToldNothing(reply);
    }

    @Test
    void aRequestIdOfOtherThanLettersIsNotSaidAgain() {
        for (var id : List.of("a b", "a%0d%0aX-Injected:1", "<script>", "\u00e9", "a".repeat(129), "a,b", "a\tb")) {
            var reply = program.send(GET + "X-Request-Id: " + id + "\r\n\r\n");
            assertThat(reply.statuses()).as("%s", reply).containsExactly(401);
            assertThat(reply.head()).doesNotContain(id);
            assertToldNothing(reply);
        }
    }

    @Test
    void nothingElseThatIsSentIsSaidAgain() {
        for (var header :
                List.of("Origin", "Referer", "X-Consistency-Token", "Idempotency-Key", "Prefer", "X-Injected")) {
            var reply = program.send(GET + header + ": marked\r\n\r\n");
            assertThat(reply.statuses()).as("%s", reply).hasSize(1).allMatch(RawRequestsScenario::isRefusal);
            assertThat(reply.head()).doesNotContain("marked");
        }
    }

    @Test
    void credentialsThatAreSentTwiceAreRefused_alsoIfBothAreAlike() {
        var token = "Authorization: Bearer abc\r\n";
        var key = "X-API-Key: xntr-" + "A".repeat(86) + "\r\n";
        for (var credentials : List.of(token + token, key + key, token + key)) {
            var reply = program.send(GET + credentials + "\r\n");
            assertThat(reply.statuses()).as("%s", reply).containsExactly(401);
            assertThat(reply.text()).containsAnyOf(" once", "not both");
        }
    }

    @Test
    void theProgramsOwnAddressAsTheTargetIsThePathInIt() {
        assertThat(program.send("GET http://localhost/api/auth/me HTTP/1.1\r\n" + HOST + "\r\n")
                        .statuses())
                .containsExactly(401);
    }

    @Test
    void aRequestInTheBodyOfAnotherIsNotAnswered() {
        assertThat(program.send(GET + "Content-Length: " + SMUGGLED.length() + "\r\n\r\n" + SMUGGLED)
                        .statuses())
                .containsExactly(401);
    }

    @Test
    void twoRequestsOnOneConnectionAreAnsweredTwice() {
        assertThat(program.send(GET + "\r\n" + SMUGGLED).statuses()).containsExactly(401, 200);
    }

    /** Also what RFC 9110 and 9112 have for methods, encodings and versions that a server does not know. */
    private static boolean isRefusal(int status) {
        return status / 100 == 4 || status == 501 || status == 505;
    }

    private static void assertToldNothing(RawReply reply) {
        assertThat(reply.tellsTooMuch()).as("%s", reply).isFalse();
        assertThat(reply.headers()).as("%s", reply).doesNotContain("x-injected");
    }
}
