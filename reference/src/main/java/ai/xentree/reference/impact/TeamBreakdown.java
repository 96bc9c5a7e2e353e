package ai.xentree.reference.impact;

import ai.xentree.reference.engagement.Headings;
import ai.xentree.reference.history.Team;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Fraction;
import ai.xentree.reference.numbers.Json;
import ai.xentree.reference.numbers.Texts;
import ai.xentree.reference.numbers.Unit;
import ai.xentree.reference.progress.Learning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Impact team by team, then of those who are in none (semantics.md, section 5: team breakdown). */
public final class TeamBreakdown {

    private TeamBreakdown() {}

    public static Map<String, @Nullable Object> of(Window window) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        var teams = window.scope().teams().stream()
                .sorted(Comparator.comparing(Team::name, Texts.BY_CODE_POINT))
                .toList();
        teams.forEach(team -> rows.add(row(window, team, of(window, team).population())));
        var without = inNone(window, teams);
        if (window.scope().team() == null && !without.isEmpty()) {
            rows.add(row(window, null, without));
        }
        return Json.with(Headings.of(window), Json.object("teams", rows));
    }

    private static Window of(Window window, Team team) {
        return new Window(window.scope().of(team.id()), window.span());
    }

    private static List<UUID> inNone(Window window, List<Team> teams) {
        var inTeams = teams.stream()
                .flatMap(team -> of(window, team).population().stream())
                .collect(Collectors.toSet());
        return window.population().stream()
                .filter(user -> !inTeams.contains(user))
                .toList();
    }

    private static Map<String, @Nullable Object> row(Window window, @Nullable Team team, List<UUID> people) {
        var value = LearningValue.of(window, people);
        var seconds = people.stream()
                .mapToLong(user -> Window.seconds(window.sessions(user)))
                .sum();
        return Json.object(
                "team_id",
                team == null ? null : team.id(),
                "team_name",
                team == null ? null : team.name(),
                "member_count",
                people.size(),
                "lvi",
                value.index(window).rounded(Unit.POINTS.decimals()),
                "average_xpi",
                value.proficiency().times(100).rounded(Unit.POINTS.decimals()),
                "total_learning_hours",
                Fraction.of(seconds, 3_600).rounded(Unit.HOURS.decimals()),
                "completion_rate",
                new Learning(window, people).completionRate().times(100).rounded(Unit.PERCENT.decimals()));
    }
}
