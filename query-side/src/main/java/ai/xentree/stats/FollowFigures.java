package ai.xentree.stats;

import java.util.UUID;

/** Asks up to which event an organization's figures are, and to be told whenever they move on. */
public record FollowFigures(UUID organizationId) {}
