package ai.xentree.web.idempotency;

import ai.xentree.core.Ids;
import ai.xentree.core.Refusal;
import ai.xentree.vault.Vault;
import ai.xentree.web.errors.TemporarilyUnavailable;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Remembers what was answered under which key: in the vault, since answers hold secrets and since the repeat may reach
 * another program than the first did.
 */
@Component
@EnableConfigurationProperties(IdempotencySettings.class)
final class Repeats {

    /** What the vault keeps them as. */
    static final String KIND = "idempotency";

    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    /** What comes of a request: it is the first, and runs, or it is answered as the first was. */
    sealed interface Turn {

        record First(String id, Remembered claim) implements Turn {}

        record Repeat(Answer answer) implements Turn {}
    }

    private final Vault vault;
    private final Clock clock;
    private final Ids ids;
    private final IdempotencySettings settings;

    Repeats(Vault vault, Clock clock, Ids ids, IdempotencySettings settings) {
        this.vault = vault;
        this.clock = clock;
        this.ids = ids;
        this.settings = settings;
    }

    /** Waits while an equal request runs. */
    Turn begin(Repeatable request) {
        var begin = System.nanoTime();
        while (System.nanoTime() - begin < settings.patience().toNanos()) {
            var claim = new Remembered(ids.next(), request.fingerprint(), request.caller(), null);
            var kept = Remembered.decode(vault.putIfAbsent(KIND, entry(request.id(), claim, settings.claim()))
                    .secret());
            if (kept.claim().equals(claim.claim())) {
                return new Turn.First(request.id(), claim);
            }
            if (!kept.fingerprint().equals(request.fingerprint())) {
                throw Refusal.conflict(
                        "IDEMPOTENCY_KEY_REUSED", "This Idempotency-Key was used with another body or path");
            }
            if (kept.answer() != null) {
                return new Turn.Repeat(kept.answer());
            }
            LockSupport.parkNanos(TimeUnit.NANOSECONDS.convert(LOOK_EVERY));
        }
        throw new TemporarilyUnavailable(
                "The first request with this Idempotency-Key is still running", Duration.ofSeconds(1));
    }

    /** Answers all repeats so from now on. */
    void remember(Turn.First first, Answer answer) {
        vault.replace(
                KIND, first.claim().encoded(), entry(first.id(), first.claim().answered(answer), settings.remember()));
    }

    /** Lets the next one try: what failed is not remembered. */
    void release(Turn.First first) {
        vault.replace(KIND, first.claim().encoded(), entry(first.id(), first.claim(), Duration.ZERO));
    }

    private Vault.Entry entry(String id, Remembered remembered, Duration lasting) {
        return new Vault.Entry(id, remembered.encoded(), clock.instant().plus(lasting));
    }
}
