package ai.xentree.organizations;

import ai.xentree.web.json.Patch;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** A new team. */
record TeamCreateRequest(@Size(min = 1, max = 120) String name, Patch<@NotNull @Size(max = 50) Set<UUID>> managerIds) {}
