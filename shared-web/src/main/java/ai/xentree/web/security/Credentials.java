package ai.xentree.web.security;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Finds out from a request who calls. */
@Component
final class Credentials {

    private static final String API_KEY = "X-API-Key";
    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) ++([A-Za-z0-9._~+/-]++=*+) *+");

    private final AccessTokens tokens;
    private final LoginSessions sessions;
    private final ApiKeys apiKeys;

    Credentials(AccessTokens tokens, LoginSessions sessions, ApiKeys apiKeys) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.apiKeys = apiKeys;
    }

    /**
     * Who calls; empty if there are no credentials.
     *
     * @param beforeChecking is run before credentials are checked that take some effort; may refuse
     * @throws Refused if there are, but wrong ones
     */
    Optional<Authenticated> of(HttpServletRequest request, Runnable beforeChecking) {
        var authorization = only(request, HttpHeaders.AUTHORIZATION);
        var apiKey = only(request, API_KEY);
        if (authorization != null && apiKey != null) {
            throw refused("Send either an access token or an API key, not both");
        }
        if (apiKey != null) {
            beforeChecking.run();
            return Optional.of(apiKeys.authenticate(apiKey, request.getRemoteAddr()));
        }
        return authorization == null ? Optional.empty() : Optional.of(person(authorization, beforeChecking));
    }

    /** What is sent twice may have been judged by the one before this program, and used by the other here. */
    private static @Nullable String only(HttpServletRequest request, String header) {
        var values = request.getHeaders(header);
        var value = values.hasMoreElements() ? values.nextElement() : null;
        if (values.hasMoreElements()) {
            throw refused("Send " + header + " once");
        }
        return value;
    }

    private Authenticated person(String authorization, Runnable beforeChecking) {
        var bearer = BEARER.matcher(authorization);
        if (!bearer.matches()) {
            throw invalidToken();
        }
        return tokens.verify(bearer.group(1), beforeChecking)
                .filter(caller ->
                        caller.loginSessionId() != null && sessions.alive(caller.userId(), caller.loginSessionId()))
                .map(Authenticated::person)
                .orElseThrow(Credentials::invalidToken);
    }

    private static Refused invalidToken() {
        return refused("Invalid or expired token");
    }

    private static Refused refused(String message) {
        return Refusal.refused(Refusal.Kind.UNAUTHORIZED, "UNAUTHORIZED", message);
    }
}
