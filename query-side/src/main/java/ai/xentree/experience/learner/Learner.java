package ai.xentree.experience.learner;

import static ai.xentree.experience.QuestKind.HIGH_SCORE;
import static ai.xentree.experience.QuestKind.LIVE_SESSION;
import static ai.xentree.experience.QuestKind.MINUTES_LEARNED;
import static ai.xentree.experience.QuestKind.NEW_MODULE;
import static ai.xentree.experience.QuestKind.TASKS_DONE;

import ai.xentree.core.DomainEvent;
import ai.xentree.core.LocalDays;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import ai.xentree.experience.ExperienceRules;
import ai.xentree.experience.QuestKind;
import ai.xentree.identity.AccountEvent;
import ai.xentree.sessions.EndedSession;
import ai.xentree.sessions.SessionEvent.SessionEnded;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.sessions.SessionSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a learner has earned by the events so far, taken up one by one in the order they were stored. An event's day is fixed
 * by that: in the learner's time zone of the moment.
 */
public final class Learner {

    private static final int MINUTE_SECONDS = 60;

    private final UUID userId;
    private final DayBook days;
    private final StreakDays streakDays;
    private final QuestBook quests;
    private final BestScores bestScores;
    private Standing standing;

    /** A learner as they were left. */
    public Learner(
            UUID userId,
            Standing standing,
            DayBook days,
            StreakDays streakDays,
            QuestBook quests,
            BestScores bestScores) {
        this.userId = userId;
        this.standing = standing;
        this.days = days;
        this.streakDays = streakDays;
        this.quests = quests;
        this.bestScores = bestScores;
    }

    /** When an event was stored, and by which rules. */
    private record Moment(Instant at, LocalDate today, ExperienceRules rules) {}

    /** Whether an event says anything about what its person has earned. */
    public static boolean concerns(DomainEvent event) {
        return switch (event) {
            case AccountEvent e -> true;
            case EndedSession e -> true;
            case TaskSubmitted e -> true;
            case TaskScored e -> true;
            case ModuleStarted e -> e.level() != null;
            case ModuleCompleted e -> e.tasks() != null;
            default -> false;
        };
    }

    /** Takes up the next event. */
    public void fold(DomainEvent event, Instant storedAt, ExperienceRules rules) {
        var moment =
                new Moment(storedAt, LocalDays.of(storedAt, standing.account().zone()), rules);
        switch (event) {
            case AccountEvent e -> standing = standing.as(standing.account().after(e));
            case SessionEnded e -> learned(e, moment);
            case SessionRecorded e -> earnSegment(e, 1, moment);
            case TaskSubmitted e -> submitted(e.taskId(), moment);
            case TaskScored e -> scored(e, moment);
            case ModuleStarted e when e.level() != null -> advance(NEW_MODULE, 1, moment);
            case ModuleCompleted e when e.tasks() != null -> earnQuiz(boosted(rules.completionXp(), moment), moment);
            default -> {}
        }
    }

    private void learned(SessionEnded session, Moment moment) {
        earnSegment(session, factor(moment), moment);
        advance(MINUTES_LEARNED, Math.toIntExact(session.learningSeconds() / MINUTE_SECONDS), moment);
        if (session.source() == SessionSource.LIVE
                && session.learningSeconds() >= moment.rules().liveSeconds()) {
            advance(LIVE_SESSION, 1, moment);
        }
    }

    private void submitted(UUID task, Moment moment) {
        if (!quests.covers(moment.today())) {
            return;
        }
        var day = quests.on(moment.today(), userId, moment.rules());
        var open = day.quest(TASKS_DONE).filter(quest -> quest.completed() == null);
        var counts = open.isPresent() && !day.tasks().contains(task);
        quests.put(moment.today(), counts ? day.withTask(task) : day);
        advance(TASKS_DONE, counts ? 1 : 0, moment);
    }

    private void scored(TaskScored scored, Moment moment) {
        var xp = moment.rules().taskXp(scored.score(), bestScores.of(scored.taskId()));
        bestScores.add(scored.taskId(), scored.score());
        earnQuiz(boosted(xp, moment), moment);
        if (scored.score() >= moment.rules().highScore()) {
            advance(HIGH_SCORE, 1, moment);
        }
    }

    /** A session's experience belongs wholly to the day of its start. */
    private void earnSegment(EndedSession session, int factor, Moment moment) {
        var date = LocalDays.of(session.startedAt(), standing.account().zone());
        var day = days.on(date).withSession(session.source(), session.learningSeconds());
        var left = Math.max(0, moment.rules().segmentXpADay() - day.plainSegmentXp());
        var plain = Math.min(left, moment.rules().segmentXp(session.learningSeconds()));
        days.put(date, day.withSegment(plain, plain * factor));
        earned(date, plain * factor, moment);
    }

    private void earnQuiz(long xp, Moment moment) {
        if (xp > 0) {
            days.put(moment.today(), days.on(moment.today()).withQuiz(xp));
            earned(moment.today(), xp, moment);
        }
    }

    private void earned(LocalDate day, long xp, Moment moment) {
        if (xp > 0) {
            standing = standing.withXp(xp);
            streakDays.add(day, FreezeRule.of(moment.rules()));
        }
    }

    private long boosted(long xp, Moment moment) {
        return xp * factor(moment);
    }

    private int factor(Moment moment) {
        return Booster.factor(standing.booster(), moment.at());
    }

    private void advance(QuestKind kind, int amount, Moment moment) {
        if (amount == 0 || !quests.covers(moment.today())) {
            return;
        }
        var before = quests.on(moment.today(), userId, moment.rules());
        var after = before.advanced(amount, moment.rules().quest(kind), moment.at());
        quests.put(moment.today(), after);
        if (completes(kind, before, after)) {
            reward(kind, after, moment);
        }
    }

    private static boolean completes(QuestKind kind, QuestDay before, QuestDay after) {
        return before.quest(kind).filter(quest -> quest.completed() == null).isPresent()
                && after.quest(kind).filter(quest -> quest.completed() != null).isPresent();
    }

    private void reward(QuestKind kind, QuestDay day, Moment moment) {
        var rule = moment.rules().quest(kind);
        standing = standing.withTokens(rule.rewardTokens());
        earnQuiz(rule.rewardXp(), moment);
        if (day.completed()) {
            var endsAt = moment.at().plusSeconds(moment.rules().boosterSeconds());
            standing = standing.boosted(new Booster(moment.rules().boosterMultiplier(), endsAt));
        }
    }

    /** Who it is. */
    public UUID userId() {
        return userId;
    }

    /** Where they stand. */
    public Standing standing() {
        return standing;
    }

    /** What each day has brought. */
    public DayBook days() {
        return days;
    }

    /** The days on which they earned anything. */
    public StreakDays streakDays() {
        return streakDays;
    }

    /** Their quests of late. */
    public QuestBook quests() {
        return quests;
    }

    /** Their best score of each task. */
    public BestScores bestScores() {
        return bestScores;
    }
}
