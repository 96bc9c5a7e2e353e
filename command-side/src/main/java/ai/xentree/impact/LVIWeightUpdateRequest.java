package ai.xentree.impact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;

/** New weights; they must sum to 1 (within 0.000001). */
record LVIWeightUpdateRequest(
        @Min(0) @Max(1) BigDecimal engagement,
        @Min(0) @Max(1) BigDecimal completion,
        @Min(0) @Max(1) BigDecimal proficiency,
        @Min(0) @Max(1) BigDecimal consistency) {

    LviWeights weights() {
        return new LviWeights(engagement, completion, proficiency, consistency);
    }
}
