package ai.xentree.progress;

import static java.util.Objects.requireNonNull;

import ai.xentree.core.Actor;
import ai.xentree.core.DomainEvent;
import ai.xentree.english.CefrLevel;
import ai.xentree.english.ModuleProgressEvent.AttemptScored;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import ai.xentree.english.TaskKind;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountEvent.ProfileChanged;
import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.PlatformRole;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.progress.figures.ProgressDistributionResponse;
import ai.xentree.progress.figures.ProgressKPIItem;
import ai.xentree.progress.figures.ProgressKPIKey;
import ai.xentree.progress.figures.ProgressMemberRow;
import ai.xentree.progress.figures.ProgressTrendPoint;
import ai.xentree.progress.suggestions.ProgressObjectiveSuggestRequest;
import ai.xentree.progress.suggestions.ProgressObjectiveSuggestResponse;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.sessions.SessionSource;
import ai.xentree.stats.NameOrders;
import ai.xentree.stats.NoPast;
import ai.xentree.stats.Questions;
import ai.xentree.stats.RecordedHistory;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.Versioned;
import ai.xentree.stats.folding.StatsProjection;
import ai.xentree.stats.pages.Answer;
import ai.xentree.stats.pages.Pages;
import ai.xentree.web.csv.CsvTable;
import ai.xentree.web.paging.Page;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Progress at Acme, as its owner sees it on 15 March 2026, after what a test lets happen. */
final class ShownProgress implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-15T12:00:00Z");
    static final UUID ACME = new UUID(1, 1);
    static final UUID SALES = new UUID(2, 1);
    static final UUID BOSS = new UUID(3, 1);
    static final UUID MIA = new UUID(3, 2);
    static final UUID SAM = new UUID(3, 3);
    static final UUID TENSES = new UUID(4, 1);
    static final UUID LETTERS = new UUID(4, 2);

    static final Page ALL = new Page(1, 100);

    private final EmbeddedViews views = new EmbeddedViews();
    private final Pages pages = new Pages(views.place(), "engagement", 1 << 20);
    private final StatsProjection projection = new StatsProjection(pages);
    private final RecordedHistory history = new RecordedHistory(NOW.minusSeconds(3_600));
    private final Questions questions = new Questions(pages, new NoPast(), Clock.fixed(NOW, ZoneOffset.UTC));
    private final ProgressStats stats = new ProgressStats(questions, new NameOrders(1 << 20));
    private final ObjectiveStats objectives = new ObjectiveStats(questions);

    /** Acme has a boss, who joined with the new year, and a team without anybody. */
    ShownProgress() {
        happened(
                new OrganizationCreated(ACME, "Acme", "acme", null, at("2026-01-01T00:00:00Z")),
                new TeamCreated(ACME, SALES, "Sales", at("2026-01-01T00:00:00Z")),
                account(BOSS, "boss"),
                account(MIA, "mia"),
                account(SAM, "sam"),
                new MemberAdded(ACME, BOSS, OrganizationRole.OWNER, at("2026-01-01T00:00:00Z")));
    }

    /** Stores events and shows them. */
    ShownProgress happened(DomainEvent... events) {
        int before = history.size();
        for (var event : events) {
            history.add(event);
        }
        history.fold(projection, before, history.size());
        return this;
    }

    /** Shows again what was shown before, as happens after a crash. */
    ShownProgress redelivered(int last) {
        history.fold(projection, history.size() - last, history.size());
        return this;
    }

    ProgressTrendPoint day(String date) {
        return day(date, null);
    }

    ProgressTrendPoint day(String date, @Nullable UUID teamId) {
        return told(stats.trend(query(teamId, date, date), version -> false))
                .trend()
                .getFirst();
    }

    ProgressDistributionResponse distribution(String start, String end) {
        return told(stats.distribution(query(null, start, end), version -> false));
    }

    ProgressMembersResponse members(MemberSort sort, SortOrder order, @Nullable String q, Page page) {
        var query = new MembersQuery(query(null, "2026-03-01", "2026-03-14"), sort, order, q);
        return told(stats.members(query, page, version -> false));
    }

    /** Usernames in the order of the table. */
    List<String> sorted(MemberSort sort, SortOrder order) {
        return members(sort, order, null, ALL).items().stream()
                .map(ProgressMemberRow::username)
                .toList();
    }

    /** Whom a part of a name finds. */
    List<String> found(String q) {
        return members(MemberSort.NAME, SortOrder.ASC, q, ALL).items().stream()
                .map(ProgressMemberRow::username)
                .toList();
    }

    ProgressMemberRow row(UUID userId) {
        return members(MemberSort.NAME, SortOrder.ASC, null, ALL).items().stream()
                .filter(row -> row.userId().equals(userId))
                .findFirst()
                .orElseThrow();
    }

    CsvTable file(Page page) {
        var query = new MembersQuery(
                query(null, "2026-03-01", "2026-03-14"), MemberSort.LEARNING_TIME, SortOrder.DESC, null);
        return stats.membersFile(query, page).value();
    }

    /** The cards of a range by their keys. */
    Map<ProgressKPIKey, ProgressKPIItem> kpis(String start, String end) {
        return told(stats.kpis(query(null, start, end), version -> false)).kpis().stream()
                .collect(Collectors.toMap(ProgressKPIItem::key, Function.identity()));
    }

    ProgressKPIItem kpi(ProgressKPIKey key, String start, String end) {
        return requireNonNull(kpis(start, end).get(key));
    }

    List<ProgressObjectiveResponse> objectives(ObjectivesQuery query) {
        return told(objectives.objectives(query, ALL, version -> false)).items();
    }

    ProgressObjectiveSuggestResponse suggested(StatsQuery query, ProgressObjectiveSuggestRequest request) {
        return objectives.suggest(query, request).value();
    }

    ProgressObjectiveResponse shown(LearningObjective objective) {
        return objectives.show(new ShowObjective(objective, NOW));
    }

    private static <T> T told(Answer<Versioned<T>> answer) {
        return requireNonNull(answer.value().value());
    }

    static StatsQuery query(@Nullable UUID teamId, String start, String end) {
        return new StatsQuery(Actor.user(BOSS), ACME, teamId, LocalDate.parse(start), LocalDate.parse(end));
    }

    static Instant at(String instant) {
        return Instant.parse(instant);
    }

    static AccountRegistered account(UUID userId, String name) {
        return new AccountRegistered(
                userId,
                name,
                name + "@example.com",
                null,
                "UTC",
                "en",
                PlatformRole.USER,
                AccountStatus.ACTIVE,
                at("2026-01-01T00:00:00Z"));
    }

    static ProfileChanged called(UUID userId, @Nullable String fullName) {
        return new ProfileChanged(userId, fullName, null, "UTC", "en", at("2026-01-02T00:00:00Z"));
    }

    /** An ended session of so many seconds. */
    static SessionRecorded learned(UUID userId, int number, long seconds, String from) {
        return new SessionRecorded(
                new UUID(9, number),
                userId,
                SessionSource.IMPORTED,
                null,
                at(from),
                at(from).plusSeconds(seconds),
                seconds);
    }

    static MemberAdded joined(UUID userId, String at) {
        return new MemberAdded(ACME, userId, OrganizationRole.MEMBER, at(at));
    }

    static TeamJoined joinedSales(UUID userId, String at) {
        return new TeamJoined(ACME, userId, SALES, at(at));
    }

    static ModuleStarted started(UUID userId, UUID moduleId, String at) {
        return new ModuleStarted(userId, moduleId, "Module " + moduleId, CefrLevel.B1, at(at));
    }

    static ModuleCompleted completed(UUID userId, UUID moduleId, double score, int tasks, String at) {
        return new ModuleCompleted(userId, moduleId, score, tasks, at(at));
    }

    static ModuleStarted importedStart(UUID userId, UUID moduleId, String at) {
        return new ModuleStarted(userId, moduleId, "Module " + moduleId, null, at(at));
    }

    static AttemptScored importedAttempt(UUID userId, UUID moduleId, int number, double score, String at) {
        return new AttemptScored(userId, moduleId, new UUID(5, number), null, score, at(at));
    }

    static TaskSubmitted submitted(UUID userId, UUID moduleId, int number, String at) {
        return new TaskSubmitted(
                userId,
                moduleId,
                "Module " + moduleId,
                new UUID(6, 1),
                TaskKind.WRITING,
                CefrLevel.B1,
                1,
                new UUID(5, number),
                1,
                "[]",
                null,
                null,
                at(at));
    }

    static TaskScored scored(UUID userId, UUID moduleId, int number, double score, String at) {
        return new TaskScored(
                userId,
                moduleId,
                new UUID(6, 1),
                TaskKind.WRITING,
                CefrLevel.B1,
                new UUID(5, number),
                score,
                null,
                at(at));
    }

    @Override
    public void close() {
        views.close();
    }
}
