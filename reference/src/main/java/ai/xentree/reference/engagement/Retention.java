package ai.xentree.reference.engagement;

import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Figure;
import ai.xentree.reference.numbers.Fraction;
import ai.xentree.reference.numbers.Json;
import ai.xentree.reference.numbers.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Retention by weekly cohorts (semantics.md, section 3: retention). */
public final class Retention {

    private static final int BEST = 3;

    private final Window window;
    private final List<Cohort> cohorts;

    Retention(Window window) {
        this.window = window;
        this.cohorts = Cohort.of(window);
    }

    Map<String, @Nullable Object> json() {
        var longest =
                cohorts.stream().mapToInt(cohort -> cohort.cells().size()).max().orElse(0);
        return Json.object(
                "periods",
                IntStream.range(0, longest).mapToObj(n -> "Week " + n).toList(),
                "cohorts",
                cohorts.stream().map(Retention::row).toList(),
                "analytics",
                Json.object(
                        "metrics",
                        Figure.cards(figures(), new Retention(window.previous()).figures()),
                        "top_cohorts",
                        top()));
    }

    private List<Figure> figures() {
        var sizes = cohorts.stream().mapToInt(Cohort::size).sum();
        return List.of(
                new Figure("week_1_retention", Unit.PERCENT, retained(1)),
                new Figure("week_4_retention", Unit.PERCENT, retained(4)),
                new Figure("cohort_members", Unit.MEMBERS, Fraction.of(sizes)));
    }

    /** Percent over all cohorts that have that cell, weighted by their sizes; 0 when none has it. */
    Fraction retained(int period) {
        var having = cohorts.stream().filter(cohort -> cohort.has(period)).toList();
        return Fraction.of(
                        having.stream()
                                .mapToInt(cohort -> cohort.cells().get(period))
                                .sum(),
                        having.stream().mapToInt(Cohort::size).sum())
                .times(100);
    }

    private static Map<String, @Nullable Object> row(Cohort cohort) {
        var cells = IntStream.range(0, cohort.cells().size())
                .mapToObj(n -> Json.object(
                        "period",
                        n,
                        "label",
                        "Week " + n,
                        "retained_users",
                        cohort.cells().get(n),
                        "retention_rate",
                        cohort.rate(n).rounded(1)))
                .toList();
        return Json.with(head(cohort), Json.object("periods", cells));
    }

    private List<Map<String, @Nullable Object>> top() {
        return cohorts.stream()
                .filter(cohort -> cohort.has(1))
                .sorted(Comparator.comparing((Cohort cohort) -> cohort.rate(cohort.latest()))
                        .thenComparingInt(Cohort::size)
                        .reversed()
                        .thenComparing(Cohort::monday))
                .limit(BEST)
                .map(cohort -> Json.with(
                        head(cohort),
                        Json.object(
                                "week_1_retention",
                                cohort.rate(1).rounded(1),
                                "latest_retention",
                                cohort.rate(cohort.latest()).rounded(1),
                                "retained_users_latest",
                                cohort.cells().getLast())))
                .toList();
    }

    private static Map<String, @Nullable Object> head(Cohort cohort) {
        return Json.object(
                "cohort",
                Cohort.label(cohort.monday()),
                "cohort_start_date",
                cohort.monday(),
                "cohort_size",
                cohort.size());
    }

    /** The metric {@code retention_week_4}: percent (semantics.md, section 4: objectives). */
    public static Fraction weekFour(Window window) {
        return new Retention(window).retained(4);
    }
}
