package ai.xentree.impact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The weights of an organization's learning value index at a moment.
 *
 * @param changedBy null where nobody ever changed them, or the platform itself did
 * @param changedAt null where nobody ever changed them
 */
public record LviWeightsInForce(
        LviWeights weights,
        @Nullable UUID changedBy,
        @Nullable Instant changedAt) {

    /** Of an organization that never chose its own. */
    public static final LviWeightsInForce DEFAULT = new LviWeightsInForce(LviWeights.DEFAULTS, null, null);
}
