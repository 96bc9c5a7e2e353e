package ai.xentree.reference.history;

import ai.xentree.reference.history.Act.Attempt;
import ai.xentree.reference.history.Act.Completion;
import ai.xentree.reference.history.Act.Start;
import ai.xentree.sessions.EndedSession;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** A scope in a range: who belongs to it, and what of what they did counts (semantics.md, sections 3 and 4). */
public record Window(Scope scope, Span span) {

    public World world() {
        return scope.world();
    }

    public Window previous() {
        return in(span.previous());
    }

    public Window in(Span other) {
        return new Window(scope, other);
    }

    /** Everyone whose membership in scope touches the range. */
    public List<UUID> population() {
        return scope.members().everyone().stream()
                .filter(user -> scope.members().of(user).stream().anyMatch(stay -> stay.touches(span)))
                .toList();
    }

    /** Whether what a person does at that instant counts: then they are a member of the organization. */
    public boolean counts(UUID user, Instant instant) {
        return scope.organization().members().isIn(user, instant);
    }

    /** A person's sessions that count and started in the range. */
    public List<EndedSession> sessions(UUID user) {
        return world().learner(user).sessions().stream()
                .filter(session -> span.contains(session.startedAt()) && counts(user, session.startedAt()))
                .toList();
    }

    public List<EndedSession> sessions() {
        return population().stream().flatMap(user -> sessions(user).stream()).toList();
    }

    public List<Start> starts(UUID user) {
        return world().learner(user).starts().stream().filter(inside(user)).toList();
    }

    public List<Attempt> attempts(UUID user) {
        return world().learner(user).attempts().stream().filter(inside(user)).toList();
    }

    public List<Completion> completions(UUID user) {
        return world().learner(user).completions().stream().filter(inside(user)).toList();
    }

    private Predicate<Act> inside(UUID user) {
        return act -> span.contains(act.at()) && counts(user, act.at());
    }

    /** Learning time in seconds. */
    public static long seconds(List<EndedSession> sessions) {
        return sessions.stream().mapToLong(EndedSession::learningSeconds).sum();
    }
}
