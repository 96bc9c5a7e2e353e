package ai.xentree.organizations;

import ai.xentree.core.Refusal;
import java.util.Set;
import java.util.UUID;

/**
 * What someone may change in what an organization wants to reach (semantics.md, section 2): owners, admins and platform
 * administrators all of it, managers what concerns the teams that they manage and the people in them, others nothing.
 *
 * @param whole whether all of it
 * @param teamIds the teams that they may set goals for: all there are, or those they manage
 */
public record Oversight(boolean whole, Set<UUID> teamIds) {

    /** Refuses all but those who may change everything. */
    public void requireWhole() {
        if (!whole) {
            throw Refusal.forbidden("Only an owner or admin of the organization may do this.");
        }
    }

    /** Refuses those who may change nothing. */
    public void requireAny() {
        if (!whole && teamIds.isEmpty()) {
            throw Refusal.forbidden("Only owners, admins and managers of teams may do this.");
        }
    }

    /** Refuses a team that is not there, or not theirs; they are told that it does not exist. */
    public void requireTeam(UUID teamId) {
        requireAny();
        if (!teamIds.contains(teamId)) {
            throw Refusal.notFound("The team");
        }
    }
}
