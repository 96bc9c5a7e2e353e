package ai.xentree.organizations;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The organizations that somebody administers.
 *
 * @param all whether every one there is
 * @param organizationIds which, where it is not all; what was created earlier first, then what has the smaller id
 * @param others those that they are in and do not administer
 */
public record Administered(boolean all, List<UUID> organizationIds, Set<UUID> others) {

    /** Whether they may know of an organization. */
    public boolean knows(UUID organizationId) {
        return all || organizationIds.contains(organizationId) || others.contains(organizationId);
    }
}
