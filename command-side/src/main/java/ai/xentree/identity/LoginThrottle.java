package ai.xentree.identity;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import java.text.Normalizer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;

/**
 * Slows down repeated failures to prove a password, by the name that was tried and by the client's network. A name counts
 * as it was typed, whether or not anybody has it: otherwise the delay would tell.
 */
final class LoginThrottle {

    private final FailureCounts byName;
    private final FailureCounts byNetwork;

    LoginThrottle(ThrottleSettings settings, InstantSource clock) {
        this.byName = new FailureCounts(settings, settings.freePerName(), clock);
        this.byNetwork = new FailureCounts(settings, settings.freePerAddress(), clock);
    }

    /** A try that counts as failed until it succeeds. */
    @FunctionalInterface
    interface Attempt {

        /** Takes the failure back, and all earlier ones of the name. */
        void succeeded();
    }

    /** Begins a try, or refuses it as {@code RATE_LIMITED} with the seconds to wait. */
    Attempt begin(String name, String clientAddress) {
        var nameKey = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var network = ClientNetwork.of(clientAddress);
        require(byNetwork.count(network));
        var wait = byName.count(nameKey);
        if (wait.isPositive()) {
            byNetwork.takeBack(network);
        }
        require(wait);
        return () -> {
            byNetwork.takeBack(network);
            byName.forget(nameKey);
        };
    }

    private static void require(Duration wait) {
        if (wait.isPositive()) {
            throw new Refused(new Refusal(
                    Refusal.Kind.TOO_MANY,
                    "RATE_LIMITED",
                    "Too many failed attempts; try again later.",
                    Map.of("retry_after_seconds", wait.plusMillis(999).toSeconds())));
        }
    }
}
