package ai.xentree.web.security;

import ai.xentree.core.Actor;
import ai.xentree.core.UsedKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who calls. A parameter of this type in a controller method is given the caller; where the operation is public it must
 * be nullable, and is null for those who did not sign in.
 *
 * @param loginSessionId the log-in that the access token belongs to; null for an API key
 * @param superAdmin whether this is a platform administrator
 * @param key the API key that was sent; null for a person
 */
public record Caller(
        UUID userId,
        @Nullable UUID loginSessionId,
        boolean superAdmin,
        @Nullable UsedKey key) {

    /** A person. */
    public Caller(UUID userId, @Nullable UUID loginSessionId, boolean superAdmin) {
        this(userId, loginSessionId, superAdmin, null);
    }

    /** The caller as commands know them. */
    public Actor actor() {
        return new Actor(userId, superAdmin, key);
    }
}
