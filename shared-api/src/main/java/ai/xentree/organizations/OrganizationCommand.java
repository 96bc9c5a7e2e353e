package ai.xentree.organizations;

import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import ai.xentree.core.OfOrganization;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of an organization itself. Whoever is not in it is told that it does not exist. */
public sealed interface OrganizationCommand extends Command, OfOrganization {

    @Override
    default String aggregateId() {
        return aggregateId(organizationId());
    }

    /** The identifier of that organization's aggregate. */
    static String aggregateId(UUID organizationId) {
        return "organization:" + organizationId;
    }

    /**
     * Makes an organization; the same again changes nothing. Answers its slug. Refused with {@code SLUG_TAKEN} when another
     * has the slug asked for.
     *
     * @param slug unique among organizations; null to have one made from the name
     * @param ownerId who owns it; null for an imported one, which only the platform itself makes
     */
    record CreateOrganization(
            UUID organizationId,
            String name,
            @Nullable String slug,
            @Nullable String description,
            @Nullable UUID ownerId,
            Instant at,
            Actor actor)
            implements OrganizationCommand {}

    /** Changes what is given; what is null stays. For owners and admins. Refused with {@code SLUG_TAKEN}. */
    record ChangeOrganization(
            UUID organizationId,
            @Nullable String name,
            @Nullable String slug,
            @Nullable Description description,
            Instant at,
            Actor actor)
            implements OrganizationCommand {}

    /** A description that may also be emptied. */
    record Description(@Nullable String text) {}

    /** Ends an organization and all its memberships. For owners. */
    record DeleteOrganization(UUID organizationId, Instant at, Actor actor) implements OrganizationCommand {}

    /**
     * Makes a team; the same again changes nothing. For owners and admins. Refused with {@code TEAM_NAME_TAKEN}, and with
     * {@code NOT_A_MANAGER} if one of its managers is not a member with that role.
     */
    record CreateTeam(UUID organizationId, UUID teamId, String name, Set<UUID> managerIds, Instant at, Actor actor)
            implements OrganizationCommand {}

    /** Gives a team another name. For owners and admins. Refused with {@code TEAM_NAME_TAKEN}. */
    record RenameTeam(UUID organizationId, UUID teamId, String name, Instant at, Actor actor)
            implements OrganizationCommand {}

    /** Ends a team; its people stay in the organization. For owners and admins. */
    record DeleteTeam(UUID organizationId, UUID teamId, Instant at, Actor actor) implements OrganizationCommand {}

    /** Sets the whole list of a team's managers. For owners and admins. Refused with {@code NOT_A_MANAGER}. */
    record AssignTeamManagers(UUID organizationId, UUID teamId, Set<UUID> managerIds, Instant at, Actor actor)
            implements OrganizationCommand {}
}
