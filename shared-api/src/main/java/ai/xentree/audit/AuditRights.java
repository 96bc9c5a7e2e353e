package ai.xentree.audit;

import java.util.Set;
import java.util.UUID;

/**
 * Whose log somebody may read.
 *
 * @param everything of all organizations, and of the platform itself
 * @param audited the organizations whose log they may read
 * @param others further organizations that they are in
 */
public record AuditRights(boolean everything, Set<UUID> audited, Set<UUID> others) {}
