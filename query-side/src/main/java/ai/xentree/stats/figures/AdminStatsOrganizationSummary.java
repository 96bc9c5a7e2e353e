package ai.xentree.stats.figures;

import java.util.UUID;

/**
 * The organization asked about.
 *
 * @param memberCount present members in scope, organization or team
 */
public record AdminStatsOrganizationSummary(UUID id, String name, String slug, int memberCount) {}
