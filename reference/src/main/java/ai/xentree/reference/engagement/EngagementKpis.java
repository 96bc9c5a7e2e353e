package ai.xentree.reference.engagement;

import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Figure;
import ai.xentree.reference.numbers.Fraction;
import ai.xentree.reference.numbers.Unit;
import java.util.List;

/** The key figures (semantics.md, section 3: kpis). */
final class EngagementKpis {

    private static final int HOUR = 3_600;
    private static final int MINUTE = 60;

    private EngagementKpis() {}

    static List<Figure> of(Window window) {
        var people = window.population();
        var sessions = window.sessions();
        var size = Fraction.of(people.size());
        var active = Fraction.of(
                people.stream().filter(user -> !window.sessions(user).isEmpty()).count());
        var time = Fraction.of(Window.seconds(sessions));
        return List.of(
                new Figure("active_members", Unit.MEMBERS, active),
                new Figure("engagement_rate", Unit.PERCENT, active.times(100).over(size)),
                new Figure("total_learning_hours", Unit.HOURS, time.over(HOUR)),
                new Figure("avg_learning_hours", Unit.HOURS, time.over(size).over(HOUR)),
                new Figure("total_sessions", Unit.SESSIONS, Fraction.of(sessions.size())),
                new Figure(
                        "avg_session_minutes",
                        Unit.MINUTES,
                        time.over(sessions.size()).over(MINUTE)),
                new Figure("new_members", Unit.MEMBERS, Fraction.of(began(window))));
    }

    /** Memberships, not people: whoever comes back has a new one. */
    private static long began(Window window) {
        var members = window.scope().members();
        return members.everyone().stream()
                .flatMap(user -> members.of(user).stream())
                .filter(stay -> window.span().contains(stay.joined()))
                .count();
    }
}
