package ai.xentree.reference.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A figure by its name, exact. */
public record Figure(String key, Unit unit, Fraction value) {

    /** What is shown of several figures, each beside that of the previous range (semantics.md, section 3: kpis). */
    public static List<Map<String, @Nullable Object>> cards(List<Figure> present, List<Figure> previous) {
        var cards = new ArrayList<Map<String, @Nullable Object>>();
        for (int i = 0; i < present.size(); i++) {
            cards.add(present.get(i).card(previous.get(i).value));
        }
        return cards;
    }

    private Map<String, @Nullable Object> card(Fraction previous) {
        var delta = value.minus(previous);
        var shown = delta.rounded(unit.decimals());
        return Json.object(
                "key",
                key,
                "unit",
                unit,
                "value",
                value.rounded(unit.decimals()),
                "previous_value",
                previous.rounded(unit.decimals()),
                "delta",
                shown,
                "delta_pct",
                previous.isZero() ? null : delta.times(100).over(previous).rounded(1),
                "direction",
                shown.signum() > 0 ? "up" : shown.signum() < 0 ? "down" : "flat");
    }
}
