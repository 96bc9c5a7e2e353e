package ai.xentree.identity;

import java.util.UUID;

/** Makes access tokens. */
@FunctionalInterface
interface TokenIssuer {

    /** An access token. */
    record AccessToken(String text, long lifetimeSeconds) {}

    /** A token for a log-in of a person. */
    AccessToken issue(UUID userId, UUID loginSessionId, PlatformRole role);
}
