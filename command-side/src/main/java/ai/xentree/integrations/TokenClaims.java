package ai.xentree.integrations;

import java.time.Instant;
import java.util.UUID;

/**
 * What a token says that was signed by its tenant's key.
 *
 * @param tokenId {@code jti}
 * @param notBefore before that it is worth nothing
 */
record TokenClaims(UUID tokenId, UUID tenantId, GrantTerms terms, Instant notBefore) {}
