package ai.xentree.organizations;

import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** All managers of a team, in place of the present ones. */
record TeamManagersRequest(@Size(max = 50) Set<UUID> managerIds) {}
