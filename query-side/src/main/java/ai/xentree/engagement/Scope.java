package ai.xentree.engagement;

import ai.xentree.engagement.figures.Roster;
import ai.xentree.engagement.model.Organization;
import ai.xentree.engagement.model.Organization.Team;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a question is about.
 *
 * @param team the one asked for, if one is
 * @param roster everyone who was ever a member in scope
 */
record Scope(
        UUID organizationId,
        Organization organization,
        @Nullable Team team,
        Roster roster) {}
