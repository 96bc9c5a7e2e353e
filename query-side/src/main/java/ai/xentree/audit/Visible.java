package ai.xentree.audit;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose events somebody may see.
 *
 * @param everything all, also those of no organization
 * @param organizations only those of these
 */
record Visible(boolean everything, Set<UUID> organizations) {

    boolean includes(@Nullable UUID organization) {
        return everything || (organization != null && organizations.contains(organization));
    }
}
