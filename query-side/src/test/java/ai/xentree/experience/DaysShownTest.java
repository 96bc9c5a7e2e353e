package ai.xentree.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Learners are shown their own days, wherever they are and however long a day is there. */
class DaysShownTest {

    private static final UUID MIA = Life.MIA;

    private final Life mia = Life.begin("2026-03-01T08:00:00Z");

    @ParameterizedTest(name = "in {0}")
    @CsvSource({
        "UTC, 2026-03-04T00:00:00Z, 2026-03-05T00:00:00Z",
        "Pacific/Kiritimati, 2026-03-03T10:00:00Z, 2026-03-04T10:00:00Z",
        "Etc/GMT+12, 2026-03-03T12:00:00Z, 2026-03-04T12:00:00Z"
    })
    void aStreakIsJudgedAtTheMidnightOfTheLearnersOwnZone(String zone, Instant missedBegins, Instant missedEnds) {
        mia.movesTo(zone).at(missedBegins.minusSeconds(1)).learns(1);
        try (var shown = Shown.of(mia)) {
            assertThat(current(shown, missedEnds.minusMillis(1)))
                    .as("a millisecond before")
                    .isEqualTo(1);
            assertThat(current(shown, missedEnds)).isZero();
        }
    }

    @ParameterizedTest(name = "{0}, {2} hours long, ends at {1}")
    @CsvSource({
        "2026-03-29, 2026-03-29T22:00:00Z, 23",
        "2026-03-30, 2026-03-30T22:00:00Z, 24",
        "2026-10-25, 2026-10-25T23:00:00Z, 25"
    })
    void questsAndStreakEndWithTheDayAlsoWhereClocksAreChanged(LocalDate day, Instant end, int hours) {
        var begin = end.minus(Duration.ofHours(hours));
        mia.movesTo("Europe/Berlin").at(begin.minusMillis(1)).learns(1);
        try (var shown = Shown.of(mia)) {
            for (var instant : List.of(begin, end.minusMillis(1))) {
                var quests = shown.at(instant, MIA, ExperienceEndpoint::quests);
                assertThat(quests.date()).isEqualTo(day);
                assertThat(quests.resetsAt()).isEqualTo(end);
                assertThat(current(shown, instant)).as("yesterday's").isEqualTo(1);
            }
            assertThat(shown.at(end, MIA, ExperienceEndpoint::quests).date()).isEqualTo(day.plusDays(1));
            assertThat(current(shown, end)).isZero();
        }
    }

    @Test
    void thePulseHas365DaysWhereverTheLearnerIs() {
        mia.movesTo("Pacific/Kiritimati").at("2026-03-02T10:30:00Z").learns(5);
        mia.movesTo("Etc/GMT+12").learns(7);
        try (var shown = Shown.of(mia)) {
            var pulse = shown.at(mia.now(), MIA, ExperienceEndpoint::learningPulse);
            assertThat(pulse.activityData()).hasSize(365).last().satisfies(day -> {
                assertThat(day.date()).isEqualTo("2026-03-01");
                assertThat(day.xp())
                        .as("what was earned on 3 March is ahead of her again")
                        .isEqualTo(7);
            });
        }
        mia.at("2026-03-03T12:00:00Z");
        try (var shown = Shown.of(mia)) {
            var pulse = shown.at(mia.now(), MIA, ExperienceEndpoint::learningPulse);
            assertThat(pulse.activityData().getLast().xp())
                    .as("it has come back")
                    .isEqualTo(5);
        }
    }

    @Test
    void whoJoinedIsShownByTheUtcDayWhereverTheyAre() {
        var late = Life.begin("2026-03-01T23:30:00Z").movesTo("Pacific/Kiritimati");
        try (var shown = Shown.of(late)) {
            assertThat(Objects.requireNonNull(shown.endpoint(late.now())
                                    .publicProfile("mia")
                                    .getBody())
                            .joined())
                    .isEqualTo("2026-03-01");
        }
    }

    @Test
    void todayIsWhatItIsWhereTheLearnerIsNow() {
        mia.at("2026-03-02T11:00:00Z").learns(5).movesTo("Pacific/Kiritimati");
        try (var shown = Shown.of(mia)) {
            assertThat(shown.at(mia.now(), MIA, ExperienceEndpoint::profile).todayXp())
                    .isZero();
            assertThat(shown.at(mia.now(), MIA, ExperienceEndpoint::quests).date())
                    .isEqualTo("2026-03-03");
        }
    }

    private static int current(Shown shown, Instant now) {
        return shown.at(now, MIA, ExperienceEndpoint::streakStatus).currentStreak();
    }
}
