package ai.xentree.stats;

import ai.xentree.stats.figures.Roster;
import ai.xentree.stats.model.Organization;
import ai.xentree.stats.model.Organization.Team;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a question is about.
 *
 * @param team the one asked for, if one is
 * @param roster everyone who was ever a member in scope
 */
public record Scope(
        UUID organizationId,
        Organization organization,
        @Nullable Team team,
        Roster roster) {}
