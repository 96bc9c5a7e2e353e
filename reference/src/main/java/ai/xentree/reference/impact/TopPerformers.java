package ai.xentree.reference.impact;

import ai.xentree.reference.engagement.Headings;
import ai.xentree.reference.engagement.People;
import ai.xentree.reference.history.Team;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Fraction;
import ai.xentree.reference.numbers.Json;
import ai.xentree.reference.numbers.Unit;
import ai.xentree.reference.xpi.HeldXpi;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The ten best by index, gain of XPI or learning time (semantics.md, section 5: top performers). */
public final class TopPerformers {

    private static final int SHOWN = 10;

    private final Window window;
    private final String by;

    private TopPerformers(Window window, String by) {
        this.window = window;
        this.by = by;
    }

    public static Map<String, @Nullable Object> of(Window window, String by) {
        return new TopPerformers(window, by).json();
    }

    private Map<String, @Nullable Object> json() {
        var best = window.population().stream()
                .filter(user -> value(user).isPositive())
                .sorted(Comparator.comparing(this::value).reversed().thenComparing(People.byUsername(window.world())))
                .limit(SHOWN)
                .toList();
        var items = IntStream.range(0, best.size())
                .mapToObj(place -> row(place + 1, best.get(place)))
                .toList();
        return Json.with(Headings.of(window), Json.object("by", by, "items", items));
    }

    private Fraction value(UUID user) {
        return switch (by) {
            case "lvi" -> index(user);
            case "xpi_gain" -> new HeldXpi(window, user).gain();
            case "learning_hours" -> hours(user);
            default -> throw new IllegalArgumentException("No such order: " + by);
        };
    }

    private Fraction index(UUID user) {
        return LearningValue.of(window, user).index(window);
    }

    private Fraction hours(UUID user) {
        return Fraction.of(Window.seconds(window.sessions(user)), 3_600);
    }

    private Map<String, @Nullable Object> row(int rank, UUID user) {
        var person = window.world().person(user);
        return Json.object(
                "rank",
                rank,
                "user_id",
                user,
                "username",
                window.world().username(user),
                "full_name",
                person.fullName(),
                "avatar_url",
                person.avatarUrl(),
                "team_name",
                teamName(user),
                "lvi",
                index(user).rounded(Unit.POINTS.decimals()),
                "xpi_gain",
                new HeldXpi(window, user).gain().rounded(Unit.POINTS.decimals()),
                "learning_hours",
                hours(user).rounded(Unit.HOURS.decimals()));
    }

    private @Nullable String teamName(UUID user) {
        var asked = window.scope().team();
        List<Team> teams =
                window.scope().organization().teamsOf(user, window.world().now());
        if (asked != null) {
            return asked.name();
        }
        return teams.isEmpty() ? null : teams.getFirst().name();
    }
}
