package ai.xentree.reference.impact;

import ai.xentree.reference.engagement.Headings;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Figure;
import ai.xentree.reference.numbers.Fraction;
import ai.xentree.reference.numbers.Json;
import ai.xentree.reference.numbers.Unit;
import ai.xentree.reference.xpi.HeldXpi;
import ai.xentree.reference.xpi.Xpi;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The impact cards, but for labels, and what the index is made of (semantics.md, section 5: KPIs, LVI). */
public final class ImpactKpis {

    private static final int COMPONENT_DECIMALS = 4;

    private ImpactKpis() {}

    public static Map<String, @Nullable Object> of(Window window) {
        var value = LearningValue.of(window);
        return Json.with(
                Headings.of(window),
                Json.object(
                        "kpis",
                        Figure.cards(figures(window), figures(window.previous())),
                        "lvi_components",
                        Json.object(
                                "engagement",
                                value.engagement().rounded(COMPONENT_DECIMALS),
                                "completion",
                                value.completion().rounded(COMPONENT_DECIMALS),
                                "proficiency",
                                value.proficiency().rounded(COMPONENT_DECIMALS),
                                "consistency",
                                value.consistency().rounded(COMPONENT_DECIMALS))));
    }

    private static List<Figure> figures(Window window) {
        var xpi = held(window);
        return List.of(
                new Figure("lvi", Unit.POINTS, LearningValue.of(window).index(window)),
                new Figure(
                        "average_xpi",
                        Unit.POINTS,
                        Fraction.mean(xpi.stream().map(HeldXpi::atEnd).toList())),
                new Figure(
                        "xpi_gain",
                        Unit.POINTS,
                        Fraction.mean(xpi.stream().map(HeldXpi::gain).toList())),
                new Figure(
                        "levels_gained",
                        Unit.LEVELS,
                        Fraction.of(xpi.stream().mapToLong(ImpactKpis::stepsUp).sum())),
                new Figure("targets_met", Unit.PERCENT, Targets.met(window).times(100)));
    }

    private static List<HeldXpi> held(Window window) {
        return window.population().stream()
                .map(user -> new HeldXpi(window, user))
                .toList();
    }

    /** Steps down do not subtract. */
    private static int stepsUp(HeldXpi xpi) {
        return Math.max(0, Xpi.steps(xpi.atEnd()) - Xpi.steps(xpi.atStart()));
    }
}
