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

    boolean includes(Origin origin) {
        return everything || isOfOneOf(origin.tenant());
    }

    private boolean isOfOneOf(@Nullable UUID tenant) {
        return tenant != null && organizations.contains(tenant);
    }

    /** The only organization whose events are in it; null where there may be others'. */
    @Nullable
    UUID only() {
        return !everything && organizations.size() == 1
                ? organizations.iterator().next()
                : null;
    }
}
