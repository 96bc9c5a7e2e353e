package ai.xentree.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ai.xentree.core.Refused;
import ai.xentree.identity.AccountEvent.AccountStatusChanged;
import ai.xentree.identity.AccountEvent.UsernameChanged;
import ai.xentree.identity.AccountStatus;
import ai.xentree.sessions.SessionSource;
import ai.xentree.web.errors.TemporarilyUnavailable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What Mia and others are shown; she is new on Sunday, 1 March 2026. */
class ExperienceShownTest {

    private static final UUID MIA = Life.MIA;

    private final Life mia = Life.begin("2026-03-01T08:00:00Z");

    @Test
    void theProfileOfSomebodyNewIsEmpty() {
        try (var shown = Shown.of(mia)) {
            var profile = shown.at(mia.now(), MIA, ExperienceEndpoint::profile);
            assertThat(profile)
                    .isEqualTo(new XPProfileResponse(
                            0, 1, 0, 100, 100, new BigDecimal("0.0"), 0, 0, null, 0, 0, 0, 0, "UTC"));
        }
    }

    @Test
    void theProfileShowsLevelStreakAndToday() {
        mia.at("2026-03-01T10:00:00Z")
                .learns(120)
                .at("2026-03-02T10:00:00Z")
                .learns(30)
                .scores(1, 45);
        try (var shown = Shown.of(mia)) {
            var profile = shown.at(mia.now(), MIA, ExperienceEndpoint::profile);
            assertThat(profile.totalXp()).isEqualTo(120 + 20 + 30 + 20 + 5);
            assertThat(profile.level()).isEqualTo(2);
            assertThat(profile.xpToNextLevel()).isEqualTo(300 - 195);
            assertThat(profile.levelProgress()).as("95 of 200").isEqualByComparingTo("47.5");
            assertThat(profile.currentStreak()).isEqualTo(2);
            assertThat(profile.todaySegmentXp()).isEqualTo(30);
            assertThat(profile.todayQuizXp()).isEqualTo(25);
            assertThat(profile.todayXp()).isEqualTo(55);
            assertThat(profile.tokenBalance()).isEqualTo(10);
        }
    }

    @Test
    void aBoosterIsShownUntilItEnds() {
        mia.at("2026-03-02T10:00:00Z").learns(30).scores(1, 80).startsModule();
        try (var shown = Shown.of(mia)) {
            var endsAt = Instant.parse("2026-03-02T10:30:00Z");
            assertThat(shown.at(endsAt.minusMillis(1), MIA, ExperienceEndpoint::profile)
                            .activeBooster())
                    .isEqualTo(new XPBooster(BigDecimal.valueOf(2), endsAt));
            assertThat(shown.at(endsAt, MIA, ExperienceEndpoint::profile).activeBooster())
                    .isNull();
        }
    }

    @Test
    void aStreakIsAtRiskWhileNothingIsEarnedTodayAndNoFreezeIsHeld() {
        learnOnDays(1, 2, 3);
        try (var shown = Shown.of(mia)) {
            assertThat(status(shown, "2026-03-03T20:00:00Z").streakAtRisk()).isFalse();
            assertThat(status(shown, "2026-03-04T20:00:00Z").streakAtRisk()).isTrue();
            assertThat(status(shown, "2026-03-05T00:00:00Z"))
                    .isEqualTo(new StreakStatusResponse(0, 3, 0, 0, LocalDate.parse("2026-03-03"), false));
        }
    }

    @Test
    void aStreakWithAFreezeIsNotAtRisk() {
        learnOnDays(1, 2, 3, 4, 5, 6, 7);
        try (var shown = Shown.of(mia)) {
            assertThat(status(shown, "2026-03-08T20:00:00Z"))
                    .isEqualTo(new StreakStatusResponse(7, 7, 1, 0, LocalDate.parse("2026-03-07"), false));
            assertThat(status(shown, "2026-03-09T00:00:00Z").streakAtRisk())
                    .as("the freeze is used up")
                    .isTrue();
        }
    }

    @Test
    void theWeekGoesFromSundayToSaturdayAndNamesWhatFreezesSaved() {
        learnOnDays(1, 2, 3, 4, 5, 6, 7, 9);
        try (var shown = Shown.of(mia)) {
            var week = shown.at(Instant.parse("2026-03-10T09:00:00Z"), MIA, ExperienceEndpoint::weeklyActivity);
            assertThat(week.weekStart()).isEqualTo("2026-03-08");
            assertThat(week.weekEnd()).isEqualTo("2026-03-14");
            assertThat(week.days()).extracting(WeeklyActivityDay::xp).containsExactly(0L, 1L, 0L, 0L, 0L, 0L, 0L);
            assertThat(week.totalXp()).isEqualTo(1);
            assertThat(week.freezeCoveredDates()).containsExactly(LocalDate.parse("2026-03-08"));
        }
    }

    @Test
    void thePulseHasTheLast365DaysUpToToday() {
        mia.imports("2025-03-03T09:00:00Z", 10).imports("2025-03-02T09:00:00Z", 99);
        mia.at("2026-03-02T10:00:00Z").learns(40).learns(3);
        try (var shown = Shown.of(mia)) {
            var pulse = shown.at(mia.now(), MIA, ExperienceEndpoint::learningPulse);
            assertThat(pulse.activityData()).hasSize(365);
            assertThat(pulse.activityData().getFirst())
                    .isEqualTo(new LearningPulseDayEntry(LocalDate.parse("2025-03-03"), 600, 1, 1, 10));
            assertThat(pulse.activityData().getLast())
                    .isEqualTo(new LearningPulseDayEntry(LocalDate.parse("2026-03-02"), 2_580, 2, 4, 63));
            assertThat(pulse.summary())
                    .isEqualTo(new LearningPulseSummary(
                            3_180, 3, 2, LocalDate.parse("2025-03-03"), LocalDate.parse("2026-03-02")));
        }
    }

    @Test
    void theQuestsShowProgressAtMostTheTargetAndWhenTheDayEnds() {
        mia.movesTo("Europe/Berlin").at("2026-03-02T10:00:00Z").learns(25);
        try (var shown = Shown.of(mia)) {
            var quests = shown.at(mia.now(), MIA, ExperienceEndpoint::quests);
            assertThat(quests.resetsAt()).isEqualTo("2026-03-02T23:00:00Z");
            assertThat(quests.boosterDuration()).isEqualTo(1_800);
            assertThat(quests.quests())
                    .extracting(QuestItem::kind, QuestItem::target, QuestItem::progress, QuestItem::completed)
                    .containsExactly(
                            tuple(QuestKind.MINUTES_LEARNED, 30, 25, false),
                            tuple(QuestKind.HIGH_SCORE, 1, 0, false),
                            tuple(QuestKind.NEW_MODULE, 1, 0, false));
        }
        mia.learns(25);
        try (var shown = Shown.of(mia)) {
            var first = shown.at(mia.now(), MIA, ExperienceEndpoint::quests)
                    .quests()
                    .getFirst();
            assertThat(first.progress()).isEqualTo(30);
            assertThat(first.completedAt()).isEqualTo(mia.now());
            assertThat(first.description()).isEqualTo("Learn for 30 minutes.");
        }
    }

    @Test
    void analyticsShowLearningTimeByDayAndSource() {
        mia.at("2026-03-01T10:00:00Z").learns(10).learns(SessionSource.CONVERSATION, Duration.ofSeconds(61));
        mia.at("2026-03-03T10:00:00Z").learns(20);
        try (var shown = Shown.of(mia)) {
            var time = shown.at(mia.now(), MIA, (endpoint, caller) -> endpoint.analytics(caller, null, null));
            assertThat(time.startDate()).isEqualTo("2026-02-02");
            assertThat(time.byDay()).hasSize(30);
            assertThat(time.totalLearningTime()).isEqualTo(1_861);
            assertThat(time.averageSessionTime()).as("620.33…").isEqualTo(620);
            assertThat(time.activeDays()).isEqualTo(2);
            assertThat(time.bySource())
                    .containsExactlyInAnyOrder(
                            new LearningTimeSource(SessionSource.CONVERSATION, 61, 1),
                            new LearningTimeSource(SessionSource.XEL, 1_800, 2));
        }
    }

    @Test
    void analyticsRefuseARangeThatIsNoneOrTooLong() {
        try (var shown = Shown.of(mia)) {
            assertThatThrownBy(() -> analytics(shown, "2026-03-02", "2026-03-01"))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> analytics(shown, "2024-03-01", "2026-03-02"))
                    .isInstanceOf(Refused.class);
            assertThat(analytics(shown, "2024-03-02", "2026-03-02").byDay()).hasSize(731);
        }
    }

    @Test
    void thePublicProfileIsFoundByUsernameInAnyCase() {
        mia.at("2026-03-01T10:00:00Z").learns(10);
        try (var shown = Shown.of(mia)) {
            assertThat(publicProfile(shown, "MIA"))
                    .isEqualTo(new PublicXPProfileResponse(
                            "mia", "Mia Berg", null, 1, 10, 1, 1, LocalDate.parse("2026-03-01")));
        }
    }

    @Test
    void thePublicProfileIsGoneWithTheNameAndWithTheAccount() {
        mia.store(new UsernameChanged(MIA, "maria", mia.now()));
        try (var shown = Shown.of(mia)) {
            assertThatThrownBy(() -> publicProfile(shown, "mia")).isInstanceOf(Refused.class);
            assertThat(publicProfile(shown, "Maria").username()).isEqualTo("maria");
        }
        for (var status : List.of(AccountStatus.SUSPENDED, AccountStatus.INVITED, AccountStatus.DELETED)) {
            mia.store(new AccountStatusChanged(MIA, status, mia.now()));
            try (var shown = Shown.of(mia)) {
                assertThatThrownBy(() -> publicProfile(shown, "maria")).isInstanceOf(Refused.class);
            }
        }
    }

    @Test
    void anErasedPersonHasNoPublicProfile() {
        mia.store(new UsernameChanged(MIA, null, mia.now()));
        try (var shown = Shown.of(mia)) {
            assertThatThrownBy(() -> publicProfile(shown, "mia")).isInstanceOf(Refused.class);
        }
    }

    @Test
    void whoIsSignedInButNotReadableYetIsToldToTryAgain() {
        try (var shown = Shown.of(mia)) {
            assertThatThrownBy(() -> shown.at(mia.now(), new UUID(0, 1), ExperienceEndpoint::profile))
                    .isInstanceOf(TemporarilyUnavailable.class);
        }
    }

    @Test
    void otherFeaturesAreToldStreaksAsLearnersSeeThem() {
        learnOnDays(1, 2, 3);
        try (var shown = Shown.of(mia)) {
            var now = Instant.parse("2026-03-04T12:00:00Z");
            var both = List.of(new UUID(0, 1), MIA);
            assertThat(shown.streaks().on(both, LocalDate.parse("2026-03-02"), now))
                    .containsExactly(0, 2);
            assertThat(shown.streaks().on(both, LocalDate.parse("2026-03-31"), now))
                    .containsExactly(0, 3);
        }
    }

    private void learnOnDays(int... days) {
        for (int day : days) {
            mia.at(Instant.parse("2026-03-%02dT10:00:00Z".formatted(day))).learns(1);
        }
    }

    private static StreakStatusResponse status(Shown shown, String now) {
        return shown.at(Instant.parse(now), MIA, ExperienceEndpoint::streakStatus);
    }

    private LearningTimeAnalyticsResponse analytics(Shown shown, String start, String end) {
        return shown.at(
                mia.now(),
                MIA,
                (endpoint, caller) -> endpoint.analytics(caller, LocalDate.parse(start), LocalDate.parse(end)));
    }

    private PublicXPProfileResponse publicProfile(Shown shown, String username) {
        return Objects.requireNonNull(
                shown.endpoint(mia.now()).publicProfile(username).getBody());
    }
}
