package ai.xentree.identity;

import static ai.xentree.identity.People.MARA;
import static ai.xentree.identity.People.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.identity.TokenFamilies.Exchange;
import ai.xentree.identity.TokenFamilies.Exchange.Successor;
import ai.xentree.vault.InMemoryVault;
import ai.xentree.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TokenFamiliesTest {

    private static final UUID SESSION = new UUID(0, 1);
    private static final RefreshSettings SETTINGS = new RefreshSettings(Duration.ofDays(30), Duration.ofSeconds(10));

    private final TestClock clock = new TestClock();
    private final InMemoryVault vault = new InMemoryVault(clock);
    private final TokenFamilies families = new TokenFamilies(vault, SETTINGS, clock);
    private final RefreshToken first = families.begin(MARA, SESSION);

    @Test
    void aTokenIsExchangedForAnother() {
        var second = successor(first);
        assertThat(second.text()).isNotEqualTo(first.text());
        assertThat(successor(second).text()).isNotIn(first.text(), second.text());
    }

    @Test
    void whenTheAnswerWasLostTheSameTokenAnswersTheSameSuccessor() {
        var second = successor(first);
        clock.advance(Duration.ofSeconds(10));
        assertThat(successor(first)).isEqualTo(second);
        assertThat(families.exchange(second)).isInstanceOf(Successor.class);
    }

    @Test
    void aTokenUsedAgainAfterItsGraceIsReused() {
        successor(first);
        clock.advance(Duration.ofSeconds(11));
        assertThat(families.exchange(first)).isEqualTo(new Exchange.Reused());
    }

    @Test
    void aTokenUsedAgainAfterItsSuccessorIsReusedAtOnce() {
        successor(successor(first));
        assertThat(families.exchange(first)).isEqualTo(new Exchange.Reused());
    }

    @Test
    void aTokenThatSomebodyMadeUpIsReused() {
        var forged = RefreshToken.of(MARA, SESSION, new byte[RefreshToken.SECRET_BYTES]);
        assertThat(families.exchange(forged)).isEqualTo(new Exchange.Reused());
    }

    @Test
    void aTokenOfALogInThatEndedIsUnknown() {
        assertThat(families.end(MARA, SESSION)).isTrue();
        assertThat(families.exchange(first)).isEqualTo(new Exchange.Unknown());
        assertThat(families.end(MARA, SESSION)).isFalse();
    }

    @Test
    void aTokenExpiresUnlessItIsExchangedInTime() {
        clock.advance(Duration.ofDays(29));
        var second = successor(first);
        clock.advance(Duration.ofDays(29));
        var third = successor(second);
        clock.advance(Duration.ofDays(30));
        assertThat(families.exchange(third)).isEqualTo(new Exchange.Unknown());
    }

    @Test
    void manyExchangesOfOneTokenAtOnceHaveOneSuccessor() throws InterruptedException {
        Callable<Exchange> exchange = () -> families.exchange(first);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(Collections.nCopies(50, exchange)).stream()
                            .map(Future::resultNow)
                            .distinct())
                    .singleElement()
                    .isInstanceOf(Successor.class);
        }
    }

    @Test
    void thereIsAListOfEachPersonsLogIns() {
        var another = new UUID(0, 2);
        families.begin(MARA, another);
        families.begin(NOOR, new UUID(0, 3));
        assertThat(families.of(MARA)).containsExactlyInAnyOrder(SESSION, another);
    }

    @Test
    void theVaultDoesNotHoldTheToken() {
        var kept = vault.find("login-session", MARA + "/" + SESSION)
                .map(Vault.Entry::secret)
                .orElseThrow();
        assertThat(new String(kept, StandardCharsets.UTF_8))
                .contains(first.hash())
                .doesNotContain(first.text().substring(first.text().indexOf('.') + 1));
    }

    @Test
    void aSuccessorDiffersBetweenVaults() {
        var elsewhere = new TokenFamilies(new InMemoryVault(clock), SETTINGS, clock);
        var there = elsewhere.begin(MARA, SESSION);
        assertThat(successor(first).text())
                .isNotEqualTo(((Successor) elsewhere.exchange(there)).token().text());
    }

    private RefreshToken successor(RefreshToken token) {
        return ((Successor) families.exchange(token)).token();
    }
}
