package ai.xentree.organizations;

import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What someone may do in an organization. Whoever is not in it is told that it does not exist; whoever is, but lacks the
 * role, is told so.
 *
 * @param role the actor's role; null for a platform administrator or the platform itself
 */
record Rights(Actor actor, @Nullable OrganizationRole role) {

    /** Refuses all but owners and admins. */
    Rights requireAdministrator() {
        if (!actor.superAdmin() && (role == null || !role.administers())) {
            throw Refusal.forbidden("Only an owner or admin of the organization may do this.");
        }
        return this;
    }

    /** Refuses all but owners. */
    Rights requireOwner() {
        if (!actor.superAdmin() && role != OrganizationRole.OWNER) {
            throw Refusal.forbidden("Only an owner of the organization may do this.");
        }
        return this;
    }

    /** Refuses to touch owners, or make one, to all who are not owners themselves. */
    Rights requireFor(@Nullable OrganizationRole touched) {
        requireAdministrator();
        return touched == OrganizationRole.OWNER ? requireOwner() : this;
    }

    /** Refuses to remove a member to all but administrators and that member. */
    Rights requireToRemove(UUID userId, OrganizationRole touched) {
        return actor.is(userId) ? this : requireFor(touched);
    }
}
