package ai.xentree.reference.generated;

import ai.xentree.stats.LearningMetric;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** What is left to chance, the same for the same seed. */
final class Dice {

    private static final int FULL_MARKS = 1_000;

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** 0 up to, not including, a number. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Once in so many throws. */
    boolean onceIn(int throwsOfTheDice) {
        return random.nextInt(throwsOfTheDice) == 0;
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> List<T> shuffled(List<T> all) {
        var mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** Often an edge: the first or last millisecond of a UTC day, or a full hour. */
    Instant between(Instant from, Instant to) {
        var at = from.plusMillis(
                (long) (random.nextDouble() * Duration.between(from, to).toMillis()));
        var edge = switch (random.nextInt(8)) {
            case 0, 1 -> at.truncatedTo(ChronoUnit.DAYS);
            case 2 -> at.truncatedTo(ChronoUnit.DAYS).minusMillis(1);
            case 3 -> at.truncatedTo(ChronoUnit.HOURS);
            default -> at;
        };
        return edge.isBefore(from) ? at : edge;
    }

    /** So many at most, in order, none twice. */
    List<Instant> moments(int atMost, Instant from, Instant to) {
        return Stream.generate(() -> between(from, to))
                .limit(random.nextInt(atMost + 1))
                .sorted()
                .distinct()
                .toList();
    }

    /** Points with one decimal, often those at which something changes. */
    int tenths() {
        return switch (random.nextInt(6)) {
            case 0 -> oneOf(List.of(0, 399, 400, 499, 500, 699, 700, 849, 850, FULL_MARKS));
            case 1 -> 10 * random.nextInt(101);
            default -> random.nextInt(FULL_MARKS + 1);
        };
    }

    /** What somebody may wish for of a metric, in its unit: little enough to be reached at times. */
    BigDecimal wish(LearningMetric metric) {
        var most = switch (metric) {
            case LEARNING_HOURS -> 60;
            case ACTIVE_MEMBERS, MODULES_COMPLETED -> 10;
            case AVERAGE_SCORE, AVERAGE_XPI, RETENTION_WEEK_4 -> 90;
        };
        return onceIn(2)
                ? BigDecimal.valueOf(1L + random.nextInt(most))
                : BigDecimal.valueOf(1L + random.nextInt(100 * most), 2);
    }

    /** From nothing to many hours, often a length at which something changes. */
    Duration length() {
        return switch (random.nextInt(7)) {
            case 0 -> Duration.ZERO;
            case 1 -> Duration.ofMillis(random.nextInt(120_000));
            case 2 -> Duration.ofHours(oneOf(List.of(1, 2, 5, 10)));
            case 3 -> Duration.ofHours(oneOf(List.of(1, 2, 5, 10))).minusMillis(1);
            default -> Duration.ofMillis(random.nextInt(5 * 3_600_000));
        };
    }
}
