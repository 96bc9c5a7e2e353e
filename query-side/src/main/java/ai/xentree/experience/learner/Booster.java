package ai.xentree.experience.learner;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Experience counts more until then, not including it. */
public record Booster(int multiplier, Instant endsAt) {

    /** Whether it still holds. */
    public boolean holds(Instant at) {
        return at.isBefore(endsAt);
    }

    /** The factor on what is granted at an instant. */
    static int factor(@Nullable Booster booster, Instant at) {
        return booster != null && booster.holds(at) ? booster.multiplier() : 1;
    }
}
