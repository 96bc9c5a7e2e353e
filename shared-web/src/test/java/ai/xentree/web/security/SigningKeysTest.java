package ai.xentree.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.identity.PlatformRole;
import ai.xentree.testing.ManualClock;
import ai.xentree.vault.InMemoryVault;
import ai.xentree.vault.Vault;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class SigningKeysTest {

    private static final TokenSettings.Checks CHECKS = new TokenSettings.Checks(1, 1, 10, Duration.ofSeconds(30));

    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-08T10:00:00Z"));
    private final TokenSettings settings = new TokenSettings(
            "xentree", "xentree-api", Duration.ofMinutes(15), Duration.ofDays(90), Duration.ofMinutes(1), CHECKS);
    private final Vault vault = new InMemoryVault(clock);
    private final SigningKeys keys = program();

    @Test
    void programsThatStartAtTheSameTimeAgreeOnOneKey() {
        var signed = ConcurrentHashMap.<SigningKey>newKeySet();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                threads.execute(() -> signed.add(program().current()));
            }
        }
        assertThat(signed.stream().map(SigningKey::publicKey).distinct()).hasSize(1);
        assertThat(vault.findAll(SigningKeys.KIND, "")).hasSize(1);
    }

    @Test
    void aKeyIsKeptOverRestarts() {
        assertThat(program().current()).isEqualTo(keys.current());
    }

    @Test
    void aNewKeySignsAfter90Days() {
        var first = keys.current();
        clock.advance(Duration.ofDays(90).minusSeconds(1));
        assertThat(keys.current()).isEqualTo(first);
        clock.advance(Duration.ofSeconds(1));
        assertThat(keys.current().number()).isEqualTo(2);
    }

    @Test
    void afterARotationOldTokensAreGoodUntilTheyExpireAndTheOldKeyIsForgottenThen() {
        var old = issue(keys);
        keys.rotate();
        assertThat(keys.current().number()).isEqualTo(2);
        clock.advance(Duration.ofSeconds(899));
        assertThat(tokens(keys).verify(old, () -> {})).isPresent();
        clock.advance(Duration.ofMinutes(7));
        assertThat(keys.find("00000001")).isEmpty();
        assertThat(vault.findAll(SigningKeys.KIND, "")).hasSize(1);
    }

    @Test
    void aTokenOfAKeyThatAnotherProgramHasJustMadeIsAccepted() {
        var other = program();
        assertThat(tokens(other).verify(issue(keys), () -> {})).isPresent();
        clock.advance(Duration.ofSeconds(2));
        keys.rotate();
        assertThat(tokens(other).verify(issue(keys), () -> {})).isPresent();
    }

    @Test
    void tokensOfUnknownKeysDoNotMakeTheVaultBeAskedAgainAndAgain() {
        var counting = new CountingVault(vault);
        var asked = new SigningKeys(counting, clock, settings);
        asked.current();
        var before = counting.readings;
        for (int i = 0; i < 1000; i++) {
            assertThat(asked.find("unknown-" + i)).isEmpty();
        }
        assertThat(counting.readings - before).isLessThanOrEqualTo(1);
    }

    @Test
    void aKeyTakenOutOfTheVaultIsNoLongerAcceptedAfterAMinute() {
        var token = issue(keys);
        vault.remove(SigningKeys.KIND, "00000001");
        clock.advance(Duration.ofSeconds(61));
        assertThat(tokens(keys).verify(token, () -> {})).isEmpty();
    }

    @Test
    void aDamagedKeyIsReportedWithWhatToDo() {
        vault.put(SigningKeys.KIND, new Vault.Entry("00000001", new byte[40], null));
        assertThatThrownBy(keys::current).hasMessageContaining("00000001").hasMessageContaining("remove it");
    }

    private SigningKeys program() {
        return new SigningKeys(vault, clock, settings);
    }

    private AccessTokens tokens(SigningKeys of) {
        return new AccessTokens(of, settings, UUID::randomUUID, clock);
    }

    private String issue(SigningKeys by) {
        return tokens(by).issue(UUID.randomUUID(), UUID.randomUUID(), PlatformRole.USER, clock.instant());
    }
}
