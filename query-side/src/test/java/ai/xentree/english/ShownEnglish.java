package ai.xentree.english;

import ai.xentree.core.DomainEvent;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountEvent.ProfileChanged;
import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.PlatformRole;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.projection.FreshnessFixture;
import ai.xentree.projection.StoredEvent;
import ai.xentree.web.paging.Page;
import ai.xentree.web.paging.PageResponse;
import ai.xentree.web.security.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** English as it is shown to Mia after what a test lets happen; Sam is somebody else. */
final class ShownEnglish implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-03-08T12:00:00Z");
    static final UUID MIA = new UUID(7, 1);
    static final UUID SAM = new UUID(7, 2);
    static final UUID TIME_AND_TENSE = TestCatalogue.moduleId(CefrLevel.B1, 1);
    static final Page FIRST = new Page(1, 25);

    private final EmbeddedViews database = new EmbeddedViews();
    private final EnglishProjection projection = new EnglishProjection(database.place());
    private final Learners learners = new Learners(database.place());
    final ModuleViewsEndpoint modules;
    final XpiViewsEndpoint xpi;
    final TranscriptViewsEndpoint transcripts;
    final EnglishQueries queries = new EnglishQueries(learners);
    private final EnglishDashboardEndpoint dashboard;
    private long position;

    ShownEnglish() {
        var freshness = FreshnessFixture.of(database.place());
        var catalogue = TestCatalogue.catalogue();
        modules = new ModuleViewsEndpoint(catalogue, learners, freshness);
        xpi = new XpiViewsEndpoint(learners, freshness);
        transcripts = new TranscriptViewsEndpoint(learners, freshness);
        dashboard = new EnglishDashboardEndpoint(catalogue, learners, freshness);
    }

    /** Stores events and shows them. */
    void happened(DomainEvent... events) {
        happened(List.of(events));
    }

    void happened(List<? extends DomainEvent> events) {
        var batch = projection.begin();
        batch.expect(List.copyOf(events));
        for (var event : events) {
            batch.fold(new StoredEvent(position++, NOON, event));
        }
        batch.flush(position - 1);
    }

    static Caller as(UUID userId) {
        return new Caller(userId, null, false);
    }

    static AccountRegistered registered(String zone) {
        return new AccountRegistered(
                MIA, "mia", "mia@example.com", null, zone, "en", PlatformRole.USER, AccountStatus.ACTIVE, NOON);
    }

    static ProfileChanged moved(String zone) {
        return new ProfileChanged(MIA, null, null, zone, "en", NOON);
    }

    static ModuleStarted started(UUID moduleId) {
        return new ModuleStarted(MIA, moduleId, "Some module", CefrLevel.B1, NOON);
    }

    static ModuleCompleted completed(UUID moduleId, double score, @Nullable Integer tasks) {
        return new ModuleCompleted(MIA, moduleId, score, tasks, NOON.plusSeconds(60));
    }

    List<XELModuleSummary> list(@Nullable CefrLevel level, @Nullable XELModuleStatus status) {
        return body(modules.list(level, status, as(MIA))).items();
    }

    XELModuleSummary module(UUID moduleId) {
        return list(null, null).stream()
                .filter(module -> module.id().equals(moduleId))
                .findFirst()
                .orElseThrow();
    }

    XELXpiResponse xpi() {
        return body(xpi.current(as(MIA)));
    }

    XELXpiSkillItem skill(XPISkill skill) {
        return xpi().skills().stream()
                .filter(item -> item.skill() == skill)
                .findFirst()
                .orElseThrow();
    }

    PageResponse<XELXpiHistoryItem> history(@Nullable String start, @Nullable String end, Page page) {
        return history(MIA, start, end, page);
    }

    PageResponse<XELXpiHistoryItem> history(UUID userId, @Nullable String start, @Nullable String end, Page page) {
        return body(xpi.history(
                start == null ? null : LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                page,
                as(userId)));
    }

    XELDashboardResponse dashboard() {
        return body(dashboard.dashboard(as(MIA)));
    }

    static <T> T body(ResponseEntity<T> answer) {
        var body = answer.getBody();
        if (body == null) {
            throw new AssertionError("The answer is empty.");
        }
        return body;
    }

    @Override
    public void close() {
        database.close();
    }

    /** A submission that a test is about, to a task of a module of some level. */
    record Attempt(UUID userId, UUID moduleId, UUID taskId, TaskKind kind, CefrLevel level, int number, UUID id) {

        /** Mia's, numbered, to a task of a module of the catalogue. */
        static Attempt at(UUID moduleId, int task, int number) {
            var taskId = TestCatalogue.taskId(moduleId, task);
            var id = new UUID(taskId.getLeastSignificantBits() + 5_000, number);
            return new Attempt(MIA, moduleId, taskId, TestCatalogue.KINDS.get(task), CefrLevel.B1, number, id);
        }

        /** Mia's, numbered over all, to some task of a kind and level. */
        static Attempt of(TaskKind kind, CefrLevel level, int number) {
            return new Attempt(MIA, TIME_AND_TENSE, new UUID(66, 6), kind, level, number, new UUID(5, number));
        }

        TaskSubmitted submitted(Instant at) {
            return new TaskSubmitted(
                    userId, moduleId, "Some module", taskId, kind, level, 2, id, number, "[]", null, null, at);
        }

        TaskScored scored(double score, Instant at) {
            return new TaskScored(userId, moduleId, taskId, kind, level, id, score, null, at);
        }

        List<ModuleProgressEvent> scoredAtOnce(double score, Instant at) {
            return List.of(submitted(at), scored(score, at));
        }
    }
}
