package ai.xentree.core;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who wants something done.
 *
 * @param userId the person; null for the platform itself (imports, sweeps)
 * @param superAdmin whether this is a platform administrator, who passes every role check
 */
public record Actor(@Nullable UUID userId, boolean superAdmin) {

    /** The platform itself. */
    public static final Actor SYSTEM = new Actor(null, true);

    /** A person without platform rights. */
    public static Actor user(UUID userId) {
        return new Actor(userId, false);
    }

    /** Whether this is that person. */
    public boolean is(UUID other) {
        return other.equals(userId);
    }
}
