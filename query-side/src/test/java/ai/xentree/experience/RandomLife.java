package ai.xentree.experience;

import ai.xentree.sessions.SessionSource;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A life that could be: sessions, tasks, imports in any order, journeys around the world, rules that change. */
public final class RandomLife {

    private static final List<String> ZONES = List.of(
            "UTC",
            "Europe/Berlin",
            "Pacific/Kiritimati",
            "Etc/GMT+12",
            "America/Havana",
            "America/Santiago",
            "Asia/Kathmandu",
            "Australia/Lord_Howe");
    private static final List<String> ALL_ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().toList();
    private static final Instant SPRING = Instant.parse("2026-02-20T00:00:00Z");

    private final Random random;
    private final Life life;
    private final Instant begin;

    private RandomLife(UUID userId, String username, Random random) {
        this.random = random;
        this.begin = SPRING.plusSeconds(random.nextLong(300L * 86_400));
        this.life = Life.begin(userId, username, begin);
    }

    public static Life of(UUID userId, String username, long seed, int length) {
        var one = new RandomLife(userId, username, new Random(seed));
        for (int i = 0; i < length; i++) {
            one.next();
        }
        return one.life;
    }

    private void next() {
        life.later(Duration.ofMillis(gap()));
        switch (random.nextInt(24)) {
            case 0, 1, 2, 3 -> life.learns(random.nextInt(45));
            case 4, 5 -> life.learns(SessionSource.CONVERSATION, Duration.ofSeconds(random.nextInt(4_000)));
            case 6 -> life.learns(SessionSource.LIVE, Duration.ofMinutes(random.nextInt(700)));
            case 7, 8, 9 -> life.imports(past(), Duration.ofSeconds(random.nextInt(6_000)));
            case 10, 11, 12, 13 -> life.submits(random.nextInt(6));
            case 14, 15, 16, 17 -> life.scores(random.nextInt(6), random.nextInt(1_001) / 10.0);
            case 18, 19 -> life.startsModule();
            case 20 -> life.completesModule();
            case 21 -> life.movesTo(ZONES.get(random.nextInt(ZONES.size())));
            case 22 -> life.movesTo(ALL_ZONES.get(random.nextInt(ALL_ZONES.size())));
            default -> changeRulesNowAndThen();
        }
    }

    private long gap() {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1, 2 -> random.nextInt(40) * 60_000L;
            case 3, 4 -> random.nextInt(12) * 3_600_000L;
            default -> random.nextInt(3 * 24) * 3_600_000L;
        };
    }

    private Instant past() {
        return begin.plusSeconds(random.nextLong(40L * 86_400)).minus(Duration.ofDays(20));
    }

    private void changeRulesNowAndThen() {
        var rules = ExperienceRules.DEFAULTS;
        life.adopts(new ExperienceRules(
                rules.levelStepXp(),
                60 * (1 + random.nextInt(2)),
                60 + random.nextInt(100),
                5 + random.nextInt(8),
                random.nextInt(80),
                3 + random.nextInt(5),
                random.nextInt(4),
                50 + random.nextInt(50),
                60,
                rules.quests().stream().map(this::changed).toList(),
                1 + random.nextInt(3),
                random.nextInt(7_200)));
    }

    private QuestRule changed(QuestRule quest) {
        return new QuestRule(
                quest.kind(),
                quest.offered() || random.nextBoolean(),
                1 + random.nextInt(2 * quest.target()),
                random.nextInt(30),
                random.nextInt(9));
    }
}
