package ai.xentree.organizations;

import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new team. */
record TeamCreateRequest(
        @Size(min = 1, max = 120) String name,
        @Nullable @Size(max = 50) Set<UUID> managerIds) {}
