package ai.xentree.reference.inactivity;

import ai.xentree.reference.engagement.People;
import ai.xentree.reference.history.Scope;
import ai.xentree.reference.history.Span;
import ai.xentree.reference.history.Stay;
import ai.xentree.reference.history.Team;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Json;
import ai.xentree.sessions.EndedSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Present members in scope without activity for the days that their organization grants, the longest silence first, equal ones
 * in the order in which they first came to the organization. Alerts are none of it.
 */
public record AtRisk(Scope scope, int grantedByDefault) {

    public List<Map<String, @Nullable Object>> json() {
        var present = scope.members().present(now());
        return scope.organization().members().everyone().stream()
                .filter(present::contains)
                .filter(this::isAtRisk)
                .sorted(Comparator.comparing(this::since))
                .map(this::row)
                .toList();
    }

    private Instant now() {
        return scope.world().now();
    }

    private boolean isAtRisk(UUID user) {
        var granted = scope.world().daysOfSilence(scope.organization().id()).orElse(grantedByDefault);
        return !scope.world().learner(user).isLearning()
                && Duration.between(since(user), now()).compareTo(Duration.ofDays(granted)) >= 0;
    }

    /** The end of the last session that counts, or the begin of the present membership of the organization if that is later. */
    private Instant since(UUID user) {
        var everything = new Window(scope, new Span(Span.day(Instant.EPOCH), Span.day(now())));
        var ends = everything.sessions(user).stream().map(EndedSession::endedAt);
        var begin = scope.organization().members().of(user).stream().map(Stay::joined);
        return Stream.concat(ends, begin).max(Comparator.naturalOrder()).orElseThrow();
    }

    private Map<String, @Nullable Object> row(UUID user) {
        var teams = scope.organization().teamsOf(user, now());
        return Json.with(
                People.names(scope.world(), user),
                Json.object(
                        "teams",
                        teams.stream().map(Team::name).toList(),
                        "silent_since",
                        since(user),
                        "silent_days",
                        Duration.between(since(user), now()).toDays()));
    }
}
