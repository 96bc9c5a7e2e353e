package ai.xentree.stats.web;

import ai.xentree.core.Refused;
import ai.xentree.web.parameters.OrganizationNames;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the parameters mean that all operations on stats share. */
public final class StatsParameters {

    private StatsParameters() {}

    /**
     * The organization, of which both names mean the same.
     *
     * @throws Refused where both are given and differ
     */
    public static @Nullable UUID organization(@Nullable UUID organizationId, @Nullable UUID orgId) {
        return OrganizationNames.one(organizationId, orgId);
    }
}
