package ai.xentree.reference.progress;

import ai.xentree.reference.engagement.Activity;
import ai.xentree.reference.engagement.People;
import ai.xentree.reference.history.Team;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Fraction;
import ai.xentree.reference.numbers.Json;
import ai.xentree.reference.numbers.Texts;
import ai.xentree.reference.numbers.Unit;
import ai.xentree.reference.xpi.HeldXpi;
import ai.xentree.reference.xpi.Xpi;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person in the members table, all of it exact (semantics.md, section 4: members table). */
record MemberFigures(
        Window window,
        UUID user,
        String username,
        long learningTime,
        Learning learning,
        int completed,
        @Nullable Fraction averageScore,
        Fraction xpi,
        Activity activity) {

    static MemberFigures of(Window window, UUID user) {
        var learning = Learning.of(window, user);
        var completed = learning.completions().size();
        return new MemberFigures(
                window,
                user,
                window.world().username(user),
                Window.seconds(window.sessions(user)),
                learning,
                completed,
                completed == 0 ? null : learning.averageScore(),
                new HeldXpi(window, user).atEnd(),
                Activity.in(window, user));
    }

    @Nullable
    String name() {
        return window.world().person(user).fullName();
    }

    private Map<String, @Nullable Object> scalars() {
        return Json.with(
                People.names(window.world(), user),
                Json.object(
                        "learning_time",
                        learningTime,
                        "sessions",
                        window.sessions(user).size(),
                        "modules_started",
                        learning.starts().size(),
                        "modules_completed",
                        completed,
                        "average_score",
                        averageScore == null ? null : averageScore.rounded(Unit.SCORE.decimals()),
                        "task_attempts",
                        learning.attempts().size(),
                        "xpi",
                        xpi.rounded(Unit.POINTS.decimals()),
                        "xpi_level",
                        Xpi.level(xpi),
                        "last_active",
                        activity.lastActive(),
                        "status",
                        activity.status()));
    }

    Map<String, @Nullable Object> json() {
        return Json.with(
                scalars(),
                Json.object(
                        "teams",
                        teams(),
                        "recent_attempts",
                        new RecentWork(window, user).attempts(),
                        "recent_sessions",
                        new RecentWork(window, user).sessions()));
    }

    private List<String> teams() {
        return window.world().organizations().values().stream()
                .filter(organization -> window.scope().elsewhere()
                        || organization == window.scope().organization())
                .flatMap(organization ->
                        organization.teamsOf(user, window.world().now()).stream())
                .map(Team::name)
                .sorted(Texts.BY_CODE_POINT)
                .toList();
    }
}
