package ai.xentree.organizations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A manager of a team. */
public record TeamManager(
        UUID userId, String username, @Nullable String fullName) {}
