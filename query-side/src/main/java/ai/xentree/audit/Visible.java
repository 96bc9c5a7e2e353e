package ai.xentree.audit;

import ai.xentree.axon.EventOrigin;
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

    boolean includes(EventOrigin origin) {
        return everything || isOfOneOf(origin.tenantId());
    }

    private boolean isOfOneOf(@Nullable UUID tenant) {
        return tenant != null && organizations.contains(tenant);
    }
}
