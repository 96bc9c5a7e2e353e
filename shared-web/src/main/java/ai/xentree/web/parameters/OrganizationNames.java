package ai.xentree.web.parameters;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The two names of the parameter that says which organization is meant (semantics.md, section 2). */
public final class OrganizationNames {

    private OrganizationNames() {}

    /**
     * The organization named by {@code organization_id} or {@code org_id}, which mean the same; null if neither is given.
     *
     * @throws Refused where both are given and differ
     */
    public static @Nullable UUID one(@Nullable UUID organizationId, @Nullable UUID orgId) {
        if (organizationId != null && orgId != null && !organizationId.equals(orgId)) {
            throw Refusal.invalid("org_id", "must be the same as organization_id where both are given");
        }
        return organizationId == null ? orgId : organizationId;
    }
}
