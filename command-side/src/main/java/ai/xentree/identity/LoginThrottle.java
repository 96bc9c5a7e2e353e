package ai.xentree.identity;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.limits.ClientNetwork;
import java.text.Normalizer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

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

    /** A try that counts as failed until it succeeds, or is not made. */
    interface Attempt {

        /** Takes the failure back, and all earlier ones of the name. */
        void succeeded();

        /** Takes the failure back. */
        void withdraw();

        /** Makes it; where it is refused, nothing was tried. */
        default <T> T make(Supplier<T> proof) {
            try {
                return proof.get();
            } catch (Refused refused) {
                withdraw();
                throw refused;
            }
        }
    }

    private final class Counted implements Attempt {

        private final String name;
        private final String network;

        private Counted(String name, String network) {
            this.name = name;
            this.network = network;
        }

        @Override
        public void succeeded() {
            byNetwork.takeBack(network);
            byName.forget(name);
        }

        @Override
        public void withdraw() {
            byNetwork.takeBack(network);
            byName.takeBack(name);
        }
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
        return new Counted(nameKey, network);
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
