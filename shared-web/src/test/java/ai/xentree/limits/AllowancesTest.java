package ai.xentree.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Refused;
import ai.xentree.testing.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowancesTest {

    private static final Rate RATE = Rate.valueOf("10/1m");
    private static final int REMEMBERED = 1_000;

    private final ManualClock time = new ManualClock(Instant.parse("2026-03-08T10:00:00Z"));
    private final BucketClock clock = new BucketClock(time);
    private final Allowances allowances = new Allowances(new LocalAllowances(clock), REMEMBERED, clock);

    @Test
    void givenALimitOfTen_whenTheEleventhComes_thenItIsToldWhenToComeBack() {
        IntStream.range(0, 10).forEach(i -> assertThat(mara().take().granted()).isTrue());
        var quota = mara().take();
        assertThat(quota).isEqualTo(new Quota(RATE, false, 0, Duration.ofSeconds(6)));
        assertThatThrownBy(quota::require)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().details()).containsEntry("retry_after_seconds", 6L));
    }

    @Test
    void givenAllWasTaken_whenATenthOfTheTimeHasPassed_thenATenthIsBack() {
        IntStream.range(0, 10).forEach(i -> mara().take());
        time.advance(Duration.ofSeconds(6));
        assertThat(mara().look()).isEqualTo(new Quota(RATE, true, 1, Duration.ZERO));
        assertThat(mara().take().granted()).isTrue();
        assertThat(mara().take().granted()).isFalse();
    }

    @Test
    void givenOneTookAll_whenAnotherComes_thenNothingIsTakenFromThem() {
        IntStream.range(0, 20).forEach(i -> mara().take());
        assertThat(allowances.of(LimitKind.USER, "noor", RATE).take().remaining())
                .isEqualTo(9);
    }

    @Test
    void givenOneIsGivenBack_thenItMayBeTakenAgain_butNeverMoreThanAll() {
        mara().take();
        mara().giveBack();
        mara().giveBack();
        assertThat(mara().look().remaining()).isEqualTo(10);
    }

    @Test
    void givenMoreIsChargedThanThereIs_thenThatHasToComeBackToo() {
        IntStream.range(0, 12).forEach(i -> mara().charge());
        assertThat(mara().look()).isEqualTo(new Quota(RATE, false, 0, Duration.ofSeconds(18)));
    }

    @Test
    void givenManyAtOnce_thenExactlyAsManyAsThereAreGetOne() throws InterruptedException {
        Callable<Boolean> take = () -> mara().take().granted();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(Collections.nCopies(200, take)).stream()
                            .filter(Future::resultNow))
                    .hasSize(10);
        }
    }

    @Test
    void givenAFloodOfAddresses_thenOnlySoManyAreKept_andNoPersonIsForgotten() {
        IntStream.range(0, 20).forEach(i -> mara().take());
        IntStream.range(0, 200 * REMEMBERED)
                .parallel()
                .forEach(i -> allowances
                        .of(
                                LimitKind.ADDRESS,
                                ClientNetwork.of("10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255)),
                                RATE)
                        .take());
        assertThat(allowances.kept(LimitKind.ADDRESS)).isPositive().isLessThanOrEqualTo(REMEMBERED);
        assertThat(mara().take().granted()).isFalse();
    }

    @Test
    void givenSomebodyWasSilentUntilAllCameBack_thenTheyAreForgotten() {
        mara().take();
        time.advance(Duration.ofSeconds(61));
        assertThat(allowances.kept(LimitKind.USER)).isZero();
    }

    private Allowance mara() {
        return allowances.of(LimitKind.USER, "mara", RATE);
    }
}
