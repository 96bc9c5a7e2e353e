package ai.xentree.engagement.figures;

import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.figures.Window;
import java.util.Arrays;
import java.util.List;

/** The key figures by the table of semantics.md, section 3, exact and in its order. */
final class EngagementFigures {

    private EngagementFigures() {}

    static List<Figure> of(Window window) {
        var seconds = window.totalSeconds();
        var sessions = window.totalSessions();
        var active = Arrays.stream(window.population())
                .filter(member -> window.learning().sessions()[member] > 0)
                .count();
        return List.of(
                new Figure(AdminStatsKPIKey.ACTIVE_MEMBERS, Exact.of(active)),
                new Figure(
                        AdminStatsKPIKey.ENGAGEMENT_RATE,
                        Exact.ratio(active, window.size()).times(100)),
                new Figure(AdminStatsKPIKey.TOTAL_LEARNING_HOURS, Window.hours(seconds)),
                new Figure(
                        AdminStatsKPIKey.AVG_LEARNING_HOURS,
                        Window.hours(seconds).dividedBy(Exact.of(window.size()))),
                new Figure(AdminStatsKPIKey.TOTAL_SESSIONS, Exact.of(sessions)),
                new Figure(AdminStatsKPIKey.AVG_SESSION_MINUTES, Window.minutesEach(seconds, sessions)),
                new Figure(AdminStatsKPIKey.NEW_MEMBERS, Exact.of(window.newMembers())));
    }
}
