package ai.xentree.organizations;

import java.util.List;
import java.util.UUID;

/**
 * The organizations that a person would leave.
 *
 * @param memberOf those they are present members of
 * @param soleOwnerOf those of them that would be left without an owner
 * @param invitations pending ones that name them
 */
public record Leavings(List<UUID> memberOf, List<UUID> soleOwnerOf, List<Pending> invitations) {

    /** A pending invitation. */
    public record Pending(UUID organizationId, UUID invitationId) {}
}
