package ai.xentree.impact;

import static java.util.Objects.requireNonNull;

import ai.xentree.core.Actor;
import ai.xentree.core.DomainEvent;
import ai.xentree.english.CefrLevel;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.TaskKind;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.PlatformRole;
import ai.xentree.impact.TargetEvent.TargetCreated;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.sessions.SessionSource;
import ai.xentree.stats.LearningMetric;
import ai.xentree.stats.NameOrders;
import ai.xentree.stats.NoPast;
import ai.xentree.stats.Questions;
import ai.xentree.stats.RecordedHistory;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.Versioned;
import ai.xentree.stats.folding.StatsProjection;
import ai.xentree.stats.pages.Answer;
import ai.xentree.stats.pages.Pages;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Impact at Acme, as it is seen on Sunday, 15 March 2026, after what a test lets happen. Acme was made with the new year, with
 * the teams Sales and Support, and without anybody.
 */
final class ShownImpact implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-15T12:00:00Z");
    static final UUID ACME = new UUID(1, 1);
    static final UUID SALES = new UUID(2, 1);
    static final UUID SUPPORT = new UUID(2, 2);
    static final UUID MIA = new UUID(3, 1);
    static final UUID SAM = new UUID(3, 2);
    static final UUID ZOE = new UUID(3, 3);
    static final Actor ANYONE = new Actor(new UUID(0, 0), true);

    private final EmbeddedViews views = new EmbeddedViews();
    private final Pages pages = new Pages(views.place(), "engagement", 1 << 20);
    private final StatsProjection projection = new StatsProjection(pages);
    private final RecordedHistory history = new RecordedHistory(NOW.minusSeconds(3_600));
    final Questions questions = new Questions(pages, new NoPast(), Clock.fixed(NOW, ZoneOffset.UTC));
    final ImpactStats stats = new ImpactStats(questions, new NameOrders(1 << 20));
    final TargetStats targets = new TargetStats(questions);

    ShownImpact() {
        happened(
                new OrganizationCreated(ACME, "Acme", "acme", null, at("2026-01-01T00:00:00Z")),
                new TeamCreated(ACME, SALES, "Sales", at("2026-01-01T00:00:00Z")),
                new TeamCreated(ACME, SUPPORT, "Support", at("2026-01-01T00:00:00Z")),
                account(MIA, "mia"),
                account(SAM, "sam"),
                account(ZOE, "zoe"));
    }

    /** Stores events and shows them. */
    ShownImpact happened(DomainEvent... events) {
        int before = history.size();
        for (var event : events) {
            history.add(event);
        }
        history.fold(projection, before, history.size());
        return this;
    }

    static <T> T told(Answer<Versioned<T>> answer) {
        return requireNonNull(answer.value().value());
    }

    static StatsQuery query(@Nullable UUID teamId, String start, String end) {
        return new StatsQuery(ANYONE, ACME, teamId, day(start), day(end));
    }

    static Instant at(String instant) {
        return Instant.parse(instant);
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static AccountRegistered account(UUID userId, String name) {
        return new AccountRegistered(
                userId,
                name,
                name + "@example.com",
                name.toUpperCase(Locale.ROOT),
                "UTC",
                "en",
                PlatformRole.USER,
                AccountStatus.ACTIVE,
                at("2026-01-01T00:00:00Z"));
    }

    static MemberAdded joined(UUID userId, String day) {
        return new MemberAdded(ACME, userId, OrganizationRole.MEMBER, at(day + "T09:00:00Z"));
    }

    static TeamJoined joined(UUID userId, UUID teamId, String day) {
        return new TeamJoined(ACME, userId, teamId, at(day + "T09:00:00Z"));
    }

    /** A session from ten o'clock on. */
    static SessionRecorded session(UUID userId, String day, int minutes) {
        var start = at(day + "T10:00:00Z");
        var length = Duration.ofMinutes(minutes);
        return new SessionRecorded(
                UUID.nameUUIDFromBytes((userId + day).getBytes(StandardCharsets.UTF_8)),
                userId,
                SessionSource.IMPORTED,
                null,
                start,
                start.plus(length),
                length.toSeconds());
    }

    static ModuleStarted started(UUID userId, int module, String day) {
        return new ModuleStarted(userId, new UUID(4, module), "Module", CefrLevel.B1, at(day + "T10:00:00Z"));
    }

    static ModuleCompleted completed(UUID userId, int module, double score, String day) {
        return new ModuleCompleted(userId, new UUID(4, module), score, 1, at(day + "T11:00:00Z"));
    }

    /** A target for hours. */
    static TargetCreated target(int number, TargetScope scope, UUID scopeId, String hours, String start, String end) {
        var terms = new TargetTerms(
                scope,
                scopeId,
                LearningMetric.LEARNING_HOURS,
                new BigDecimal(hours),
                TargetPeriod.CUSTOM,
                day(start),
                day(end));
        return new TargetCreated(ACME, new UUID(7, number), terms, MIA, at("2026-03-01T08:00:00Z"));
    }

    /** Whoever is at the floor of a level in every skill. */
    static TaskScored[] at(CefrLevel level, UUID userId, String day) {
        return new TaskScored[] {
            scored(userId, TaskKind.GRAMMAR, level, day),
            scored(userId, TaskKind.LISTENING, level, day),
            scored(userId, TaskKind.SPEAKING, level, day)
        };
    }

    private static TaskScored scored(UUID userId, TaskKind kind, CefrLevel level, String day) {
        return new TaskScored(
                userId,
                new UUID(4, 1),
                new UUID(5, 1),
                kind,
                level,
                UUID.nameUUIDFromBytes((userId + day + kind).getBytes(StandardCharsets.UTF_8)),
                0,
                null,
                at(day + "T10:00:00Z"));
    }

    @Override
    public void close() {
        views.close();
    }
}
