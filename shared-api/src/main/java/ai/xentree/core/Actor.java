package ai.xentree.core;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who wants something done.
 *
 * @param userId the person; null for the platform itself (imports, sweeps)
 * @param superAdmin whether this is a platform administrator, who passes every role check
 * @param key the API key by which they act; null where they do so themselves
 */
public record Actor(
        @Nullable UUID userId, boolean superAdmin, @Nullable UsedKey key) {

    /** The platform itself. */
    public static final Actor SYSTEM = new Actor(null, true);

    /** Somebody who acts themselves. */
    public Actor(@Nullable UUID userId, boolean superAdmin) {
        this(userId, superAdmin, null);
    }

    /** A person without platform rights. */
    public static Actor user(UUID userId) {
        return new Actor(userId, false);
    }

    /** Whether this is that person. */
    public boolean is(UUID other) {
        return other.equals(userId);
    }

    /** Whether what they act by reaches into an organization; what they may do there is another question. */
    public boolean reaches(UUID organizationId) {
        return key == null || key.organizationId().equals(organizationId);
    }
}
