package ai.xentree.web.consistency;

import ai.xentree.web.errors.InvalidRequest;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a client prefers (RFC 7240): how long the answer to its write may wait for the read models. */
record Preference(Duration atMost) {

    static final String HEADER = "Prefer";
    private static final Pattern WAIT = Pattern.compile("wait=([1-9]|[12]\\d|30)");

    static Preference of(@Nullable String header, Duration otherwise) {
        if (header == null) {
            return new Preference(otherwise);
        }
        if (header.equals("respond-async")) {
            return new Preference(Duration.ZERO);
        }
        var wait = WAIT.matcher(header);
        if (!wait.matches()) {
            throw new InvalidRequest(HEADER, "must be respond-async or wait=N with N from 1 to 30 (seconds)");
        }
        return new Preference(Duration.ofSeconds(Long.parseLong(wait.group(1))));
    }
}
