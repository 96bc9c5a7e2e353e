package ai.xentree.organizations;

import java.util.Set;
import java.util.UUID;

/**
 * Asks the command side whether a person is the only owner of one of those organizations, as it is this moment; answered
 * with a {@code Boolean}.
 */
public record OwnsAlone(UUID userId, Set<UUID> organizationIds) {}
