package ai.xentree.organizations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks the query side for the number of present members of an organization or, where one is named, of a team of it. */
public record CountMembers(UUID organizationId, @Nullable UUID teamId) {}
