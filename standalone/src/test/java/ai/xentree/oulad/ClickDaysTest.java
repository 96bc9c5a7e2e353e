package ai.xentree.oulad;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.oulad.ClickDays.Sum;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ClickDaysTest {

    private static final LocalDate DAY = LocalDate.of(2013, 10, 1);

    private static final Comparator<Sum> BY_DAY =
            Comparator.comparing(Sum::day).thenComparingInt(Sum::presentation).thenComparingInt(Sum::student);

    private final ClickDays clickDays = new ClickDays();

    @Test
    void givenClicksInRandomOrder_thenEachSumIsWhatAPlainMapSays() {
        var random = new Random(7);
        var plain = new TreeMap<Sum, Integer>(BY_DAY);
        for (int i = 0; i < 100_000; i++) {
            var key = new Sum(DAY.plusDays(random.nextInt(-40, 300)), random.nextInt(3), random.nextInt(20), 0);
            var clicks = random.nextInt(1, 100);
            clickDays.add(key.day(), key.presentation(), key.student(), clicks);
            plain.merge(key, clicks, Integer::sum);
        }
        var expected = plain.entrySet().stream()
                .map(sum -> new Sum(
                        sum.getKey().day(),
                        sum.getKey().presentation(),
                        sum.getKey().student(),
                        Math.min(sum.getValue(), ClickDays.MOST_CLICKS)))
                .toList();
        assertThat(clickDays.inOrder().toList()).isEqualTo(expected);
        assertThat(clickDays.size()).isEqualTo(plain.size());
    }

    @Test
    void givenTheFarthestDaysAndTheLastPresentationAndStudent_thenTheyAreTheSameWhenTheyAreRead() {
        var earliest = new Sum(LocalDate.of(0, 1, 1), 0, 0, 1);
        var latest = new Sum(
                LocalDate.of(9999, 12, 31).plusDays(10_000),
                ClickDays.LAST_PRESENTATION,
                ClickDays.LAST_STUDENT,
                ClickDays.MOST_CLICKS);
        clickDays.add(latest.day(), latest.presentation(), latest.student(), Integer.MAX_VALUE);
        clickDays.add(earliest.day(), earliest.presentation(), earliest.student(), earliest.clicks());
        assertThat(clickDays.inOrder()).containsExactly(earliest, latest);
    }

    @Test
    void givenNoClicks_thenThereIsNoSum() {
        clickDays.add(DAY, 0, 0, 0);
        assertThat(clickDays.inOrder()).isEmpty();
        assertThat(clickDays.size()).isZero();
    }
}
