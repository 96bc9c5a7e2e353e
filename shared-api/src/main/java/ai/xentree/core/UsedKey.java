package ai.xentree.core;

import java.util.UUID;

/**
 * The API key by which somebody acts.
 *
 * @param keyId the key
 * @param organizationId the one organization that it is tied to
 */
public record UsedKey(UUID keyId, UUID organizationId) {}
