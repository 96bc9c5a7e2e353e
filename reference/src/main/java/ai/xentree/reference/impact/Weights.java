package ai.xentree.reference.impact;

import ai.xentree.reference.history.Scope;
import ai.xentree.reference.numbers.Fraction;
import ai.xentree.reference.numbers.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An organization's weights of the learning value index (semantics.md, section 5: LVI). */
public final class Weights {

    private static final List<String> DEFAULTS = List.of("0.30", "0.25", "0.25", "0.20");

    private Weights() {}

    public static Map<String, @Nullable Object> of(Scope scope) {
        var inForce = scope.world().weights(scope.organization().id());
        var weights = inForce.weights();
        var values = List.of(weights.engagement(), weights.completion(), weights.proficiency(), weights.consistency());
        return Json.object(
                "organization_id",
                scope.organization().id(),
                "engagement",
                weights.engagement(),
                "completion",
                weights.completion(),
                "proficiency",
                weights.proficiency(),
                "consistency",
                weights.consistency(),
                "is_default",
                exact(values).equals(DEFAULTS.stream().map(Fraction::of).toList()),
                "updated_at",
                inForce.changedAt(),
                "updated_by",
                inForce.changedBy());
    }

    private static List<Fraction> exact(List<BigDecimal> values) {
        return values.stream().map(Fraction::of).toList();
    }
}
