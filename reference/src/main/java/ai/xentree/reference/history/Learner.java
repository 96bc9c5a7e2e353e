package ai.xentree.reference.history;

import ai.xentree.english.ModuleProgressEvent;
import ai.xentree.english.ModuleProgressEvent.AttemptScored;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import ai.xentree.reference.history.Act.Attempt;
import ai.xentree.reference.history.Act.Completion;
import ai.xentree.reference.history.Act.Score;
import ai.xentree.reference.history.Act.Start;
import ai.xentree.reference.numbers.Fraction;
import ai.xentree.sessions.EndedSession;
import ai.xentree.sessions.SessionEvent.SessionStarted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that a person did, inside and outside of any organization, in the order in which it was stored. */
public final class Learner {

    static final Learner IDLE = new Learner();

    private static final int TENTHS = 10;

    private final List<EndedSession> sessions = new ArrayList<>();
    private final Set<UUID> open = new HashSet<>();
    private final List<Start> starts = new ArrayList<>();
    private final List<Attempt> attempts = new ArrayList<>();
    private final List<Completion> completions = new ArrayList<>();
    private final List<Score> scores = new ArrayList<>();
    private final Map<UUID, Fraction> scoreOfAttempt = new HashMap<>();

    void apply(SessionStarted started) {
        open.add(started.sessionId());
    }

    void apply(EndedSession session) {
        sessions.add(session);
        open.remove(session.sessionId());
    }

    void apply(ModuleProgressEvent event) {
        switch (event) {
            case ModuleStarted e -> starts.add(new Start(e.moduleId(), e.startedAt()));
            case TaskSubmitted e ->
                attempts.add(new Attempt(e.submissionId(), e.moduleId(), e.taskId(), e.taskKind(), e.submittedAt()));
            case AttemptScored e -> {
                attempts.add(new Attempt(e.attemptId(), e.moduleId(), null, null, e.attemptedAt()));
                scoreOfAttempt.put(e.attemptId(), exact(e.score(), 1));
            }
            case TaskScored e -> {
                scores.add(new Score(e.taskKind(), e.level(), exact(e.score(), 1), e.scoredAt()));
                scoreOfAttempt.put(e.submissionId(), exact(e.score(), 1));
            }
            case ModuleCompleted e -> {
                var tasks = e.tasks() == null ? 1 : e.tasks();
                completions.add(new Completion(e.moduleId(), exact(e.score(), tasks), e.completedAt()));
            }
            default -> {} // better scores later and other variants enter no figure
        }
    }

    /** Scores have one decimal, and the mean over several tasks is as exact (semantics.md, section 8). */
    private static Fraction exact(double score, int tasks) {
        return Fraction.of(Math.round(score * TENTHS * tasks), (long) TENTHS * tasks);
    }

    /** Whether there is a session that has not ended. */
    public boolean isLearning() {
        return !open.isEmpty();
    }

    public List<EndedSession> sessions() {
        return sessions;
    }

    /** One for each module at most. */
    public List<Start> starts() {
        return starts;
    }

    public List<Attempt> attempts() {
        return attempts;
    }

    /** One for each module at most. */
    public List<Completion> completions() {
        return completions;
    }

    public List<Score> scores() {
        return scores;
    }

    /** The score of an attempt; null while it is pending. */
    public @Nullable Fraction scoreOf(Attempt attempt) {
        return scoreOfAttempt.get(attempt.attemptId());
    }
}
