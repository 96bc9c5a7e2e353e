package ai.xentree.organizations;

import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.organizations.MembershipCommand.ChangeMember;
import ai.xentree.organizations.MembershipCommand.MoveMember;
import ai.xentree.web.json.Patch;
import ai.xentree.web.validation.GivesSomething;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What to change of a member; the rest stays. A move ends the membership here and begins one there. */
@GivesSomething
record MemberUpdateRequest(
        Patch<@NotNull OrganizationRole> role,
        Patch<@NotNull UUID> organizationId,
        Patch<UUID> teamId,
        Patch<@NotNull @Size(max = 50) Set<UUID>> teamIds) {

    /** The command that it amounts to. Refuses {@code team_id} together with {@code team_ids}. */
    MembershipCommand command(UUID fromOrganization, UUID userId, Instant at, Actor actor) {
        var to = organizationId.appliedTo(null);
        var teams = teams();
        return to == null || to.equals(fromOrganization)
                ? new ChangeMember(fromOrganization, userId, role.appliedTo(null), teams, at, actor)
                : new MoveMember(
                        fromOrganization,
                        userId,
                        to,
                        role.appliedTo(null),
                        teams == null ? Set.of() : teams,
                        at,
                        actor);
    }

    private @Nullable Set<UUID> teams() {
        if (teamId.isGiven() && teamIds.isGiven()) {
            throw Refusal.invalid("team_id", "must not be given together with team_ids");
        }
        if (teamId.isGiven()) {
            return teamId.toOptional().map(Set::of).orElse(Set.of());
        }
        return teamIds.appliedTo(null);
    }
}
