package ai.xentree.reference.engagement;

import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Fraction;
import ai.xentree.reference.numbers.Json;
import ai.xentree.reference.numbers.Unit;
import ai.xentree.sessions.EndedSession;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hours a day of some, beside the mean over everyone in scope (semantics.md, section 3: trend). */
final class LearningTrend {

    private static final int HOUR = 3_600;

    private final Window window;
    private final Pulse some;
    private final Pulse all;
    private final int population;

    LearningTrend(Window window, List<EndedSession> some) {
        this.window = window;
        this.some = new Pulse(window.span(), some);
        this.all = new Pulse(window.span(), window.sessions());
        this.population = window.population().size();
    }

    List<Map<String, @Nullable Object>> json() {
        return window.span().dates().stream().map(this::row).toList();
    }

    private Map<String, @Nullable Object> row(LocalDate day) {
        return Json.object(
                "date",
                day,
                "total_learning_hours",
                hours(Fraction.of(Window.seconds(some.on(day)))),
                "avg_learning_hours_per_member",
                hours(Fraction.of(Window.seconds(all.on(day)), population)));
    }

    private static BigDecimal hours(Fraction seconds) {
        return seconds.over(HOUR).rounded(Unit.HOURS.decimals());
    }
}
