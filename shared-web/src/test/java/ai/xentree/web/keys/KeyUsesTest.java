package ai.xentree.web.keys;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.vault.InMemoryVault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeyUsesTest {

    private static final UUID KEY = new UUID(9, 1);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:07Z");

    private final AtomicInteger written = new AtomicInteger();
    private final InMemoryVault vault = new InMemoryVault();

    private KeyUses at(Instant now) {
        return new KeyUses(vault, Clock.fixed(now, ZoneOffset.UTC), task -> {
            written.incrementAndGet();
            task.run();
        });
    }

    @Test
    void aKeyThatWasNeverUsedHasNoLastUse() {
        assertThat(at(NOON).lastOf(KEY)).isEmpty();
    }

    @Test
    void theLastUseIsKnownToTheMinute_andManyInOneMinuteAreWrittenOnce() {
        var uses = at(NOON);
        uses.note(KEY);
        uses.note(KEY);
        assertThat(uses.lastOf(KEY)).contains(Instant.parse("2026-03-02T12:00:00Z"));
        assertThat(written).hasValue(1);
    }

    @Test
    void aUseInALaterMinuteTakesItsPlace() {
        at(NOON).note(KEY);
        at(NOON.plus(Duration.ofMinutes(3))).note(KEY);
        assertThat(at(NOON).lastOf(KEY)).contains(Instant.parse("2026-03-02T12:03:00Z"));
    }
}
