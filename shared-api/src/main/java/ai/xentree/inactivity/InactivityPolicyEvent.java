package ai.xentree.inactivity;

import ai.xentree.core.DomainEvent;
import ai.xentree.core.OfOrganization;
import ai.xentree.core.Stored;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How long an organization's members may be without activity. */
public sealed interface InactivityPolicyEvent extends DomainEvent, OfOrganization {

    /**
     * Members are at risk after so many days from now on; until the first such event, after the deployment's default.
     *
     * @param changedBy null for the platform itself
     */
    @Stored("inactivity.InactivityDaysChanged")
    record InactivityDaysChanged(
            UUID organizationId, int days, @Nullable UUID changedBy, Instant changedAt)
            implements InactivityPolicyEvent {}
}
