package ai.xentree.organizations;

import java.util.List;
import java.util.UUID;

/**
 * The organizations that a person would leave.
 *
 * @param memberOf those they are present members of
 * @param invitedTo those with a pending invitation that names them
 */
public record Leavings(List<UUID> memberOf, List<UUID> invitedTo) {}
