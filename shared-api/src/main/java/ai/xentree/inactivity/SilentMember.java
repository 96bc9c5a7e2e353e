package ai.xentree.inactivity;

import java.time.Instant;
import java.util.UUID;

/**
 * A present member without activity.
 *
 * @param silentSince end of the last session that counts for the organization (semantics.md, section 3), or the beginning of
 *     the present membership where that is later or there is none
 * @param days how many the organization grants
 */
public record SilentMember(UUID organizationId, UUID userId, Instant silentSince, int days) {}
