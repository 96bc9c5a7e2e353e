package ai.xentree.integrations;

import java.time.Instant;
import java.util.List;

/**
 * What a grant allows.
 *
 * @param origin scheme, host and port that it is bound to
 * @param scopes what it allows, in order
 * @param issuedAt in whole seconds, as tokens write it
 * @param expiresAt from then on it is worth nothing; 30–600 seconds after it was issued
 */
public record GrantTerms(
        IntegrationMode mode, String origin, List<String> scopes, Instant issuedAt, Instant expiresAt) {}
