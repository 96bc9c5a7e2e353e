package ai.xentree.impact;

import ai.xentree.core.DomainEvent;
import ai.xentree.core.OfOrganization;
import ai.xentree.core.Stored;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The life of a target. Whether it is met is never in it: that is computed. */
public sealed interface TargetEvent extends DomainEvent, OfOrganization {

    /** The target. */
    UUID targetId();

    /** What it says since. */
    TargetTerms terms();

    /**
     * A target was set.
     *
     * @param createdBy null for the platform itself
     */
    @Stored("impact.TargetCreated")
    record TargetCreated(
            UUID organizationId,
            UUID targetId,
            TargetTerms terms,
            @Nullable UUID createdBy,
            Instant createdAt) implements TargetEvent {}

    /**
     * A target says something else from now on, and as if it always had.
     *
     * @param changedBy null for the platform itself
     */
    @Stored("impact.TargetChanged")
    record TargetChanged(
            UUID organizationId,
            UUID targetId,
            TargetTerms terms,
            @Nullable UUID changedBy,
            Instant changedAt) implements TargetEvent {}
}
