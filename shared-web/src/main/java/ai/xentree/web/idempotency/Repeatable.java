package ai.xentree.web.idempotency;

import ai.xentree.core.Sha256;
import ai.xentree.web.errors.InvalidRequest;
import ai.xentree.web.requests.RepeatableRequest;
import ai.xentree.web.security.Authenticated;
import ai.xentree.web.security.AuthenticationFilter;
import ai.xentree.web.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.util.WebUtils;

/**
 * A request that may come again.
 *
 * @param id stands for caller and key
 * @param caller the person who calls, or made the key that does; null for nobody known
 * @param fingerprint stands for what is asked; the key salts it, since bodies hold passwords
 */
record Repeatable(String id, @Nullable UUID caller, String fingerprint) {

    static final String HEADER = "Idempotency-Key";
    private static final int MAX_LENGTH = 200;

    static Repeatable of(String key, HttpServletRequest request) throws IOException {
        if (key.isEmpty() || key.length() > MAX_LENGTH) {
            throw new InvalidRequest(HEADER, "must have 1 to " + MAX_LENGTH + " characters");
        }
        var whole = Objects.requireNonNull(WebUtils.getNativeRequest(request, RepeatableRequest.class));
        var target = request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString();
        var asked = hash(bytes(key), bytes(target), body(whole));
        var caller = AuthenticationFilter.caller().map(Authenticated::caller).orElse(null);
        return new Repeatable(
                hash(bytes(who(caller, request)), bytes(key)), caller == null ? null : caller.userId(), asked);
    }

    /** A form has to be left to the server to read. */
    private static byte[] body(RepeatableRequest request) throws IOException {
        var type = String.valueOf(request.getContentType());
        if (!type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            return request.body();
        }
        var fields = new StringBuilder();
        request.getParameterMap().forEach((name, values) -> fields.append(name).append(Arrays.toString(values)));
        return bytes(fields.toString());
    }

    private static String who(@Nullable Caller caller, HttpServletRequest request) {
        if (caller == null) {
            return "address " + request.getRemoteAddr();
        }
        return caller.key() == null
                ? "user " + caller.userId()
                : "key " + caller.key().keyId();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[]... parts) {
        var measured = Stream.of(parts).flatMap(part -> Stream.of(bytes(part.length + ":"), part));
        return Sha256.base64Url(Sha256.of(measured.toArray(byte[][]::new)));
    }
}
