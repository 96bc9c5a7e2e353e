package ai.xentree.reference.engagement;

import ai.xentree.reference.history.Team;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Json;
import ai.xentree.reference.numbers.Unit;
import ai.xentree.reference.xpi.HeldXpi;
import ai.xentree.reference.xpi.Xpi;
import ai.xentree.sessions.EndedSession;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One member in the same window, but for labels (semantics.md, section 3: member detail). */
public final class MemberDetail {

    private static final int SESSIONS = 50;

    private MemberDetail() {}

    public static Map<String, @Nullable Object> of(Window window, UUID user) {
        var sessions = window.sessions(user);
        var xpi = new HeldXpi(window, user).atEnd();
        return Json.with(
                Headings.of(window),
                Json.object(
                        "member",
                        new MemberDirectory(window).row(user),
                        "kpis",
                        new MemberKpis(window).cards(user),
                        "pulse",
                        new Pulse(window.span(), sessions).json(),
                        "team_pulse",
                        teamPulse(window, window.scope().team()),
                        "trend",
                        new LearningTrend(window, sessions).json(),
                        "sessions",
                        sessions(window, sessions),
                        "xpi",
                        xpi.rounded(Unit.POINTS.decimals()),
                        "xpi_level",
                        Xpi.level(xpi)));
    }

    private static Map<String, @Nullable Object> teamPulse(Window window, @Nullable Team team) {
        return Json.with(
                new Pulse(window.span(), window.sessions()).json(),
                Json.object(
                        "team_id",
                        team == null ? null : team.id(),
                        "team_name",
                        team == null ? null : team.name(),
                        "member_count",
                        window.population().size()));
    }

    private static List<Map<String, @Nullable Object>> sessions(Window window, List<EndedSession> sessions) {
        return SessionRows.newest(sessions, SESSIONS).stream()
                .map(session ->
                        Json.with(SessionRows.row(window, session), Json.object("module_id", session.moduleId())))
                .toList();
    }
}
