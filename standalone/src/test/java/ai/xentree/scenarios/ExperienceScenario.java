package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.sessions.SessionCommand.StartSession;
import ai.xentree.sessions.SessionSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExperienceScenario extends Scenario {

    private static final int MINUTES = 12;
    private static final Textbook BOOK = Textbook.of("at-home");

    @Test
    void givenASessionThatEnds_whenTheLearnerLooks_thenProfilePulseAndAnalyticsShowIt() {
        onlyInOneProgram();
        var mia = someone("mia");
        learn(mia);
        var profile = mia.api().get("/api/xp/profile").expect(200);
        assertThat(profile.at("total_xp").asInt()).isEqualTo(MINUTES);
        assertThat(profile.at("current_streak").asInt()).isEqualTo(1);
        assertThat(profile.text("timezone")).isEqualTo("UTC");
        assertThat(profile.header("X-As-Of-Position")).isNotBlank();
        assertThat(profile.header("X-As-Of-Time")).isNotBlank();
        var pulse = mia.api().get("/api/xp/learning-pulse").expect(200);
        assertThat(pulse.at("activity_data").size()).isEqualTo(365);
        assertThat(pulse.at("summary.total_sessions").asInt()).isEqualTo(1);
        var time = mia.api().get("/api/xp/analytics").expect(200);
        assertThat(time.at("total_learning_time").asInt()).isBetween(MINUTES * 60, MINUTES * 60 + 59);
        assertThat(time.text("by_source.0.source")).isEqualTo("xel");
    }

    @Test
    void givenAStreak_whenAnAdministratorLooksAtTheMember_thenItIsTheLearnersOwn() {
        onlyInOneProgram();
        var company = Company.create();
        learn(company.member());
        var own = company.member().api().get("/api/xp/streak-status").expect(200);
        var detail = company.admin()
                .api()
                .get("/api/v1/admin/stats/users/" + company.member().id() + "?organization_id=" + company.id())
                .expect(200);
        assertThat(detail.text("kpis.4.key")).isEqualTo("current_streak");
        assertThat(detail.at("kpis.4.value").asInt())
                .isEqualTo(own.at("current_streak").asInt())
                .isEqualTo(1);
    }

    @Test
    void givenALearner_whenTheyAskForTheirDay_thenThereAreThreeQuestsAndAWeekFromSundayToSaturday() {
        var mia = someone("mia");
        var quests = mia.api().get("/api/xp/quests").expect(200);
        assertThat(quests.at("quests").size()).isEqualTo(3);
        assertThat(quests.at("all_completed").asBoolean()).isFalse();
        assertThat(quests.at("booster_multiplier").asInt()).isEqualTo(2);
        assertThat(Instant.parse(quests.text("resets_at"))).isAfter(Instant.now());
        var week = mia.api().get("/api/xp/weekly-activity").expect(200);
        assertThat(week.at("days").size()).isEqualTo(7);
        assertThat(week.text("days.0.date")).isEqualTo(week.text("week_start"));
    }

    @Test
    void givenAnotherTimeZone_whenTheLearnerHasMoved_thenTheirDaysAreReckonedThere() {
        var mia = someone("mia");
        mia.api()
                .patch("/api/auth/me", Map.of("timezone", "Pacific/Kiritimati"))
                .expect(200);
        assertThat(mia.api().get("/api/xp/profile").expect(200).text("timezone"))
                .isEqualTo("Pacific/Kiritimati");
        assertThat(mia.api().get("/api/xp/quests").expect(200).text("timezone")).isEqualTo("Pacific/Kiritimati");
    }

    @Test
    void givenNobodyOrSomebodySuspended_whenAnyoneLooks_thenThereIsNoPublicProfile() {
        anyone().get("/api/xp/public-profile/nobody-at-all").expectError(404, "NOT_FOUND");
        anyone().get("/api/xp/public-profile/ab").expectError(400, "VALIDATION_ERROR");
        anyone().get("/api/xp/public-profile/" + "a".repeat(41)).expectError(400, "VALIDATION_ERROR");
        var mia = someone("mia");
        admin().patch("/api/admin/users/" + mia.id(), Map.of("account_status", "suspended"))
                .expect(200);
        anyone().get("/api/xp/public-profile/" + mia.username()).expectError(404, "NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/xp/profile",
                "/api/xp/streak-status",
                "/api/xp/weekly-activity",
                "/api/xp/learning-pulse",
                "/api/xp/quests",
                "/api/xp/analytics"
            })
    void givenNoToken_thenItIsRefused(String path) {
        anyone().get(path).expectError(401, "UNAUTHORIZED");
        anyone().as("rubbish").get(path).expectError(401, "UNAUTHORIZED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start_date=yesterday",
                "start_date=2026-02-30",
                "start_date=2026-03-02&end_date=2026-03-01",
                "start_date=2024-03-01&end_date=2026-03-02"
            })
    void givenARangeThatIsNone_whenAnalyticsAreAskedFor_thenItIsNotValid(String range) {
        someone("mia").api().get("/api/xp/analytics?" + range).expectError(400, "VALIDATION_ERROR");
    }

    @Test
    void givenABooster_whenATaskIsScored_thenTheAnswerSaysWhatItEarnsBeforeTheBooster() {
        onlyInOneProgram();
        var mia = someone("mia");
        completeAllQuests(mia);
        assertThat(mia.api()
                        .get("/api/xp/profile")
                        .expect(200)
                        .at("active_booster.multiplier")
                        .asInt())
                .isEqualTo(2);
        var before = QuestRewards.plainQuizXp(mia.api());
        var last = BOOK.closedTasks().getLast();
        var scored = mia.api()
                .post("/api/xel/tasks/submit", BOOK.rightResponse(last))
                .expect(201);
        assertThat(scored.at("xp_awarded").asInt()).isEqualTo(10);
        assertThat(QuestRewards.plainQuizXp(mia.api()) - before).as("doubled").isEqualTo(20);
    }

    /** Three sessions of more than half an hour in all, a new module, and three tasks done well: whichever quests there are. */
    private static void completeAllQuests(Person person) {
        learn(person);
        learn(person);
        learn(person);
        person.api().post("/api/xel/modules/" + BOOK.id() + "/start", null).expect(200);
        BOOK.closedTasks().stream()
                .limit(3)
                .forEach(task -> person.api()
                        .post("/api/xel/tasks/submit", BOOK.rightResponse(task))
                        .expect(201));
        assertThat(person.api()
                        .get("/api/xp/quests")
                        .expect(200)
                        .at("all_completed")
                        .asBoolean())
                .isTrue();
    }

    /** A session that began some minutes ago is ended over HTTP. */
    private static void learn(Person person) {
        var session = UUID.randomUUID();
        var begin = Instant.now().minus(Duration.ofMinutes(MINUTES));
        part(Commands.class)
                .send(new StartSession(
                        session, person.id(), SessionSource.XEL, null, null, begin, Actor.user(person.id())));
        person.api()
                .post("/api/xel/sessions/end", Map.of("session_id", session))
                .expect(200);
    }
}
