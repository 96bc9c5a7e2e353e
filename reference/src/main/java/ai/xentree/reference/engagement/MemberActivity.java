package ai.xentree.reference.engagement;

import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Json;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The population by learning time (semantics.md, section 3: member_activity). */
final class MemberActivity {

    private MemberActivity() {}

    static List<Map<String, @Nullable Object>> of(Window window) {
        return window.population().stream()
                .sorted(Comparator.comparingLong((UUID user) -> -Window.seconds(window.sessions(user)))
                        .thenComparing(People.byUsername(window.world())))
                .map(user -> row(window, user))
                .toList();
    }

    private static Map<String, @Nullable Object> row(Window window, UUID user) {
        var sessions = window.sessions(user);
        var activity = Activity.in(window, user);
        return Json.with(
                People.names(window.world(), user),
                Json.object(
                        "learning_time",
                        Window.seconds(sessions),
                        "sessions",
                        sessions.size(),
                        "active_days",
                        Activity.days(sessions),
                        "last_active",
                        activity.lastActive(),
                        "status",
                        activity.status()));
    }
}
