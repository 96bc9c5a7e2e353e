package ai.xentree.health;

import java.util.Collection;
import java.util.Comparator;

/** State of a part. */
public enum HealthStatus {
    /** It does what it is for. */
    OK,
    /** It does, but something about it wants looking at. */
    DEGRADED,
    /** It does not. */
    DOWN;

    /** The worst of several; {@link #OK} where there are none. */
    public static HealthStatus worst(Collection<HealthStatus> all) {
        return all.stream().max(Comparator.naturalOrder()).orElse(OK);
    }
}
