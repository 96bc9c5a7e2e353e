package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.DomainEvent;
import ai.xentree.english.CefrLevel;
import ai.xentree.english.ModuleProgressCommand;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import ai.xentree.english.TaskKind;
import ai.xentree.projection.Projections;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EnglishViewsScenario extends Scenario {

    private static final String MODULES = "/api/xel/modules";
    private static final Set<String> SHOWN_OF_A_QUESTION = Set.of("id", "type", "text", "options");
    private static final Set<String> SHOWN_OF_A_TASK = Set.of(
            "id",
            "module_id",
            "kind",
            "title",
            "instructions",
            "variant",
            "variant_count",
            "passage",
            "audio_url",
            "questions",
            "min_words",
            "max_words",
            "attempts",
            "best_score");
    private static final Duration READABLE_WITHIN = Duration.ofSeconds(10);

    @Test
    void givenSomeoneNew_whenTheyLookAtTheModules_thenAllAreThereByLevelAndNoneIsStarted() {
        var modules = someone("mia").api().get(MODULES).expect(200);
        assertThat(modules.at("total").asInt()).isGreaterThanOrEqualTo(20);
        assertThat(modules.header("X-As-Of-Position")).isNotBlank();
        var levels = modules.at("items")
                .valueStream()
                .map(module -> module.path("level").asString())
                .toList();
        assertThat(levels).isSorted();
        assertThat(new TreeSet<>(levels)).containsExactly("A1", "A2", "B1", "B2", "C1");
        assertThat(modules.at("items").valueStream())
                .allSatisfy(
                        module -> assertThat(module.path("status").asString()).isEqualTo("not_started"));
    }

    @Test
    void givenEveryModule_whenALearnerLooksAtItsTasks_thenNoKeyIsAmongWhatTheySee() {
        var api = someone("mia").api();
        for (var module : api.get(MODULES).expect(200).at("items")) {
            var detail = api.get(MODULES + "/" + module.path("id").asString()).expect(200);
            assertThat(detail.at("tasks").size())
                    .isEqualTo(module.path("task_count").asInt());
            for (var task : detail.at("tasks")) {
                assertThat(Set.copyOf(task.propertyNames())).isEqualTo(SHOWN_OF_A_TASK);
                task.path("questions").forEach(EnglishViewsScenario::assertWithoutKey);
            }
        }
    }

    private static void assertWithoutKey(JsonNode question) {
        assertThat(Set.copyOf(question.propertyNames())).isEqualTo(SHOWN_OF_A_QUESTION);
        if (question.path("type").asString().equals("fill_blank")) {
            assertThat(question.path("options")).isEmpty();
        }
    }

    @Test
    void givenSomeoneNew_whenTheyLookAtTheirProgress_thenThereIsNothingYet() {
        var api = someone("mia").api();
        var xpi = api.get("/api/xel/xpi").expect(200);
        assertThat(xpi.at("xpi").decimalValue()).isEqualTo("0.0");
        assertThat(xpi.text("level")).isEqualTo("A1");
        assertThat(xpi.at("skills")).hasSize(4);
        assertThat(api.get("/api/xel/xpi/history").expect(200).at("total").asInt())
                .isZero();
        var dashboard = api.get("/api/xel/dashboard").expect(200);
        assertThat(dashboard.at("average_score").isNull()).isTrue();
        assertThat(dashboard.at("current_module").isNull()).isTrue();
        assertThat(dashboard.at("next_modules")).hasSize(3);
    }

    @Test
    void givenTasksSubmittedAndScored_thenModulesXpiAndDashboardShowThem() throws InterruptedException {
        onlyInOneProgram();
        var mia = someone("mia");
        var module = mia.api().get(MODULES + "?level=B1").expect(200).at("items.0");
        var moduleId = UUID.fromString(module.path("id").asString());
        var task = mia.api().get(MODULES + "/" + moduleId).expect(200).at("tasks.0");
        study(mia, moduleId, task);
        var shown = mia.api().get(MODULES + "?status=in_progress").expect(200);
        assertThat(shown.at("total").asInt()).isEqualTo(1);
        assertThat(shown.text("items.0.id")).isEqualTo(moduleId.toString());
        assertThat(shown.at("items.0.tasks_attempted").asInt()).isEqualTo(1);
        var dashboard = mia.api().get("/api/xel/dashboard").expect(200);
        assertThat(dashboard.text("current_module.id")).isEqualTo(moduleId.toString());
        assertThat(dashboard.at("recent_attempts.0.score").decimalValue()).isEqualTo("80.0");
        assertThat(dashboard.text("recent_attempts.0.task_id"))
                .isEqualTo(task.path("id").asString());
        var history = mia.api().get("/api/xel/xpi/history?limit=1").expect(200);
        assertThat(history.at("total").asInt()).isEqualTo(1);
        assertThat(history.at("items.0.xpi")).isEqualTo(dashboard.at("xpi"));
        assertThat(dashboard.at("xpi").decimalValue()).isPositive();
        assertThat(someone("sam")
                        .api()
                        .get("/api/xel/xpi")
                        .expect(200)
                        .at("xpi")
                        .decimalValue())
                .isZero();
    }

    @Test
    void givenALearner_whenTheyHaveHadASession_thenTheDashboardCountsItAndOnlyTheySeeItsTranscript() {
        var mia = someone("mia");
        var session =
                mia.api().post("/api/xel/sessions/start", null).expect(201).text("session_id");
        var transcript = "/api/xel/transcripts/" + session;
        assertThat(mia.api().get(transcript).expect(200).at("items")).isEmpty();
        someone("sam").api().get(transcript).expectError(404, "NOT_FOUND");
        mia.api().get("/api/xel/transcripts/" + UUID.randomUUID()).expectError(404, "NOT_FOUND");
        mia.api().post("/api/xel/sessions/end", Map.of("session_id", session)).expect(200);
        assertThat(mia.api()
                        .get("/api/xel/dashboard")
                        .expect(200)
                        .at("sessions")
                        .asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/xel/modules?level=a1",
                "/api/xel/modules?status=done",
                "/api/xel/modules/none",
                "/api/xel/xpi/history?start_date=yesterday",
                "/api/xel/xpi/history?start_date=2026-03-02&end_date=2026-03-01",
                "/api/xel/xpi/history?limit=101",
                "/api/xel/transcripts/none"
            })
    void givenRubbish_whenEnglishIsLookedAt_thenItIsRefused(String path) {
        someone("mia").api().get(path).expectError(400, "VALIDATION_ERROR");
        anyone().get(path).expectError(401, "UNAUTHORIZED");
    }

    @Test
    void givenAModuleThatThereIsNot_whenItIsLookedAt_thenItIsNotFound() {
        someone("mia").api().get(MODULES + "/" + UUID.randomUUID()).expectError(404, "NOT_FOUND");
    }

    private static void study(Person person, UUID moduleId, JsonNode task) throws InterruptedException {
        var taskId = UUID.fromString(task.path("id").asString());
        var kind = TaskKind.valueOf(task.path("kind").asString().toUpperCase(Locale.ROOT));
        var submission = UUID.randomUUID();
        var now = Instant.parse("2026-03-08T09:40:00Z");
        happened(
                ModuleProgressCommand.aggregateId(person.id(), moduleId),
                List.of(
                        new ModuleStarted(person.id(), moduleId, "Title", CefrLevel.B1, now),
                        new TaskSubmitted(
                                person.id(),
                                moduleId,
                                "Title",
                                taskId,
                                kind,
                                CefrLevel.B1,
                                1,
                                submission,
                                1,
                                "[]",
                                null,
                                null,
                                now),
                        new TaskScored(
                                person.id(), moduleId, taskId, kind, CefrLevel.B1, submission, 80.0, null, now)));
    }

    private static void happened(String aggregateId, List<? extends DomainEvent> events) throws InterruptedException {
        var store = part(EventStore.class);
        for (int i = 0; i < events.size(); i++) {
            store.publish(new GenericDomainEventMessage<>("ModuleProgress", aggregateId, i, events.get(i)));
        }
        var projections = part(Projections.class);
        assertThat(projections.await(projections.head(), READABLE_WITHIN)).isTrue();
    }
}
