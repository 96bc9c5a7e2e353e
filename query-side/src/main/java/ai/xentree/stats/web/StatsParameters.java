package ai.xentree.stats.web;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.web.parameters.OrganizationNames;
import java.time.Instant;
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

    /**
     * Refuses what cannot be answered yet.
     *
     * @throws Refused where an instant is given
     */
    public static void refuseAsOf(@Nullable Instant asOf) {
        if (asOf != null) {
            throw Refusal.invalid("as_of", "is not supported yet: leave it out to see the figures as of now");
        }
    }
}
