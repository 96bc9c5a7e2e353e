package ai.xentree.reference.engagement;

import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Figure;
import ai.xentree.reference.numbers.Fraction;
import ai.xentree.reference.numbers.Json;
import ai.xentree.reference.numbers.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's key figures, each beside the mean of the same figure over the population (semantics.md, section 3). */
record MemberKpis(Window window) {

    private static final int HOUR = 3_600;
    private static final int MINUTE = 60;

    List<Map<String, @Nullable Object>> cards(UUID user) {
        var cards = new ArrayList<Map<String, @Nullable Object>>();
        var figures = figures(user);
        var shown = Figure.cards(figures, new MemberKpis(window.previous()).figures(user));
        var others = window.population().stream().map(this::figures).toList();
        for (int i = 0; i < figures.size(); i++) {
            int place = i;
            var mean = Fraction.mean(
                    others.stream().map(other -> other.get(place).value()).toList());
            var rounded = mean.rounded(figures.get(i).unit().decimals());
            cards.add(Json.with(shown.get(i), Json.object("team_average", rounded)));
        }
        return cards;
    }

    private List<Figure> figures(UUID user) {
        var sessions = window.sessions(user);
        var time = Fraction.of(Window.seconds(sessions));
        var count = Fraction.of(sessions.size());
        var streak = new Streaks(window.world()).on(user, window.span().last());
        return List.of(
                new Figure("total_learning_hours", Unit.HOURS, time.over(HOUR)),
                new Figure("total_sessions", Unit.SESSIONS, count),
                new Figure("active_days", Unit.DAYS, Fraction.of(Activity.days(sessions))),
                new Figure("avg_session_minutes", Unit.MINUTES, time.over(count).over(MINUTE)),
                new Figure("current_streak", Unit.DAYS, Fraction.of(streak)));
    }
}
