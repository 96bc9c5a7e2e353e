package ai.xentree.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private static final ThrottleSettings SETTINGS =
            new ThrottleSettings(3, 12, Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofHours(1), 1_000);

    private final TestClock clock = new TestClock();
    private final LoginThrottle throttle = new LoginThrottle(SETTINGS, clock);

    @Test
    void theFirstFailuresOfANameAreFree() {
        fail("mara", 4);
    }

    @Test
    void eachFurtherFailureDoublesTheDelayUpToTheLongest() {
        fail("mara", 4);
        for (var seconds : new int[] {1, 2, 4, 8, 10, 10}) {
            assertRefused("mara", seconds);
            clock.advance(Duration.ofSeconds(seconds));
            fail("mara", 1);
        }
    }

    @Test
    void aTryThatComesTooEarlyDoesNotProlongTheDelay() {
        fail("mara", 4);
        clock.advance(Duration.ofMillis(400));
        assertRefused("mara", 1);
        clock.advance(Duration.ofMillis(600));
        fail("mara", 1);
    }

    @Test
    void aSuccessMakesEarlierFailuresOfTheNameForgotten() {
        fail("mara", 3);
        throttle.begin("mara", "10.0.0.1").succeeded();
        fail("mara", 3);
    }

    @Test
    void aTryThatIsRefusedBeforeThePasswordIsLookedAtDoesNotCount() {
        for (int i = 0; i < 20; i++) {
            var attempt = throttle.begin("mara", "10.0.0.1");
            assertThatThrownBy(() -> attempt.make(() -> {
                        throw Refusal.refused(Refusal.Kind.TOO_MANY, "RATE_LIMITED", "Too many at the same time.");
                    }))
                    .isInstanceOf(Refused.class);
        }
        fail("mara", 4);
    }

    @Test
    void spellingsOfANameCountTogether() {
        fail("Mara", 2);
        fail("MARA", 2);
        assertRefused("mara", 1);
    }

    @Test
    void anotherNameIsNotSlowedDown() {
        fail("mara", 4);
        fail("noor", 1);
    }

    @Test
    void manyNamesTriedFromOneAddressAreSlowedDown() {
        for (int i = 0; i < 13; i++) {
            fail("name" + i, 1);
        }
        assertRefused("another", 1);
        assertThatCode(() -> throttle.begin("another", "10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void aSuccessDoesNotExcuseTheAddressForOthersItTried() {
        for (int i = 0; i < 12; i++) {
            fail("name" + i, 1);
        }
        throttle.begin("own", "10.0.0.1").succeeded();
        fail("name12", 1);
        assertRefused("another", 1);
    }

    @Test
    void addressesOfOneIpv6NetworkCountTogether() {
        for (int i = 0; i < 13; i++) {
            throttle.begin("name" + i, "2001:db8:1:2::" + i);
        }
        assertThatThrownBy(() -> throttle.begin("another", "2001:db8:1:2:ffff::9"))
                .isInstanceOf(Refused.class);
        assertThatCode(() -> throttle.begin("another", "2001:db8:1:3::9")).doesNotThrowAnyException();
    }

    @Test
    void failuresAreForgottenAfterAWhile() {
        fail("mara", 4);
        clock.advance(Duration.ofHours(1));
        fail("mara", 4);
    }

    @Test
    void manyTriesAtOnceCountAsMany() throws InterruptedException {
        Callable<Boolean> attempt = () -> {
            try {
                throttle.begin("mara", "10.0.0.1");
                return true;
            } catch (Refused e) {
                return false;
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(Collections.nCopies(100, attempt)).stream()
                            .filter(Future::resultNow))
                    .hasSize(4);
        }
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            throttle.begin(name, "10.0.0.1");
        }
    }

    private void assertRefused(String name, long seconds) {
        assertThatThrownBy(() -> throttle.begin(name, "10.0.0.1"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.refusal().details()).containsEntry("retry_after_seconds", seconds));
    }
}
