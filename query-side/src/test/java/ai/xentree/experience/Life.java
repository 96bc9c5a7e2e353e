package ai.xentree.experience;

import ai.xentree.core.DomainEvent;
import ai.xentree.core.LocalDays;
import ai.xentree.english.CefrLevel;
import ai.xentree.english.ModuleProgressEvent.AttemptScored;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import ai.xentree.english.TaskKind;
import ai.xentree.experience.ExperienceRulesEvent.RulesAdopted;
import ai.xentree.experience.learner.BestScores;
import ai.xentree.experience.learner.Day;
import ai.xentree.experience.learner.DayBook;
import ai.xentree.experience.learner.Learner;
import ai.xentree.experience.learner.QuestBook;
import ai.xentree.experience.learner.Standing;
import ai.xentree.experience.learner.StreakDays;
import ai.xentree.experience.learner.StreakToday;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountEvent.ProfileChanged;
import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.PlatformRole;
import ai.xentree.projection.StoredEvent;
import ai.xentree.reference.experience.PlainExperience;
import ai.xentree.reference.history.History;
import ai.xentree.sessions.SessionEvent.Reason;
import ai.xentree.sessions.SessionEvent.SessionEnded;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.sessions.SessionSource;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What happens to Mia, who is new and in UTC: each event is stored when her clock says. */
public final class Life {

    /** Her quests are in {@code QuestTest}. */
    public static final UUID MIA = UUID.fromString("00000000-0000-0000-0000-0000000000aa");

    private final UUID userId;
    private final List<StoredEvent> events = new ArrayList<>();
    private Instant now;
    private int sessions;

    private Life(UUID userId, Instant now) {
        this.userId = userId;
        this.now = now;
    }

    public static Life begin(String instant) {
        return begin(MIA, "mia", Instant.parse(instant));
    }

    public static Life begin(UUID userId, String username, Instant instant) {
        var life = new Life(userId, instant);
        return life.store(new AccountRegistered(
                userId,
                username,
                username + "@example.com",
                "Mia Berg",
                "UTC",
                "en",
                PlatformRole.USER,
                AccountStatus.ACTIVE,
                instant));
    }

    public Life store(DomainEvent event) {
        events.add(new StoredEvent(events.size(), now, event));
        return this;
    }

    /** Sets her clock. */
    public Life at(String instant) {
        return at(Instant.parse(instant));
    }

    public Life at(Instant instant) {
        now = instant;
        return this;
    }

    public Life later(Duration by) {
        return at(now.plus(by));
    }

    public Instant now() {
        return now;
    }

    public Life movesTo(String zone) {
        return store(new ProfileChanged(userId, "Mia Berg", null, zone, "en", now));
    }

    /** A session ends now that began so many minutes ago. */
    public Life learns(long minutes) {
        return learns(SessionSource.XEL, Duration.ofMinutes(minutes));
    }

    public Life learns(SessionSource source, Duration time) {
        return store(new SessionEnded(
                new UUID(1, sessions++), userId, source, null, now.minus(time), now, time.toSeconds(), Reason.ENDED));
    }

    /** A session of the past is recorded now. */
    public Life imports(String start, long minutes) {
        return imports(Instant.parse(start), Duration.ofMinutes(minutes));
    }

    public Life imports(Instant start, Duration time) {
        var id = new UUID(1, sessions++);
        return store(new SessionRecorded(
                id, userId, SessionSource.IMPORTED, null, start, start.plus(time), time.toSeconds()));
    }

    /** An attempt of the past is recorded now, with which a module was started and completed. */
    public Life importsCompletion(double score) {
        var module = new UUID(4, events.size());
        return store(new ModuleStarted(userId, module, "Statistics", null, now))
                .store(new AttemptScored(userId, module, new UUID(5, events.size()), null, score, now))
                .store(new ModuleCompleted(userId, module, score, null, now));
    }

    public Life submits(int task) {
        return store(new TaskSubmitted(
                userId,
                new UUID(2, 0),
                "Travel",
                new UUID(3, task),
                TaskKind.READING,
                CefrLevel.A1,
                1,
                new UUID(6, events.size()),
                1,
                null,
                null,
                null,
                now));
    }

    public Life scores(int task, double score) {
        return store(new TaskScored(
                userId,
                new UUID(2, 0),
                new UUID(3, task),
                TaskKind.READING,
                CefrLevel.A1,
                new UUID(6, events.size()),
                score,
                null,
                now));
    }

    public Life startsModule() {
        return store(new ModuleStarted(userId, new UUID(2, events.size()), "Travel", CefrLevel.A1, now));
    }

    public Life completesModule() {
        return store(new ModuleCompleted(userId, new UUID(2, events.size()), 80, 5, now));
    }

    public Life adopts(ExperienceRules rules) {
        return store(new RulesAdopted(2, rules, now));
    }

    public UUID userId() {
        return userId;
    }

    public List<StoredEvent> events() {
        return events;
    }

    /** What the independent recalculation makes of it. */
    public PlainExperience recalculated() {
        return recalculated(userId, events);
    }

    static PlainExperience recalculated(UUID userId, List<StoredEvent> events) {
        return new PlainExperience(
                userId,
                new History(events.stream()
                        .map(event -> new History.Entry(event.position(), event.storedAt(), event.event()))
                        .toList()));
    }

    /** Mia by all that has happened, worked out in memory. */
    public Learner learner() {
        var learner = new Learner(
                userId,
                Standing.NEW,
                new DayBook(new TreeMap<>(), date -> Day.EMPTY),
                new StreakDays(Map.of()),
                new QuestBook(new TreeMap<>()),
                new BestScores(Map.of()));
        var rules = ExperienceRules.DEFAULTS;
        for (var event : events) {
            if (event.event() instanceof RulesAdopted adopted) {
                rules = adopted.rules();
            } else {
                learner.fold(event.event(), event.storedAt(), rules);
            }
        }
        return learner;
    }

    public Day day(String date) {
        return learner().days().on(LocalDate.parse(date));
    }

    public long totalXp() {
        return learner().standing().totalXp();
    }

    public long tokens() {
        return learner().standing().tokens();
    }

    /** Her streak by her clock. */
    public StreakToday streak() {
        var learner = learner();
        return new StreakToday(
                learner.streakDays(),
                LocalDays.of(now, learner.standing().account().zone()));
    }
}
