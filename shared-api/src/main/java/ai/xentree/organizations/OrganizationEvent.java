package ai.xentree.organizations;

import ai.xentree.core.DomainEvent;
import ai.xentree.core.EndsAggregate;
import ai.xentree.core.OfOrganization;
import ai.xentree.core.Stored;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The life of an organization: its names, who owns it, its teams and who manages them. Members are elsewhere. */
public sealed interface OrganizationEvent extends DomainEvent, OfOrganization {

    /** An organization was made. */
    @Stored("organizations.OrganizationCreated")
    record OrganizationCreated(
            UUID organizationId,
            String name,
            String slug,
            @Nullable String description,
            Instant createdAt) implements OrganizationEvent {}

    /** Its attributes are others; all of them as they are now. */
    @Stored("organizations.OrganizationChanged")
    record OrganizationChanged(
            UUID organizationId,
            String name,
            String slug,
            @Nullable String description,
            Instant changedAt) implements OrganizationEvent {}

    /** It is gone, and with it every membership that had not ended. */
    @Stored("organizations.OrganizationDeleted")
    @EndsAggregate
    record OrganizationDeleted(UUID organizationId, Instant deletedAt) implements OrganizationEvent {}

    /** A member owns it, too. */
    @Stored("organizations.OwnerAppointed")
    record OwnerAppointed(UUID organizationId, UUID userId, Instant appointedAt) implements OrganizationEvent {}

    /** An owner owns it no longer. */
    @Stored("organizations.OwnerWithdrawn")
    record OwnerWithdrawn(UUID organizationId, UUID userId, Instant withdrawnAt) implements OrganizationEvent {}

    /** A team was made. */
    @Stored("organizations.TeamCreated")
    record TeamCreated(UUID organizationId, UUID teamId, String name, Instant createdAt) implements OrganizationEvent {}

    /** A team has another name. */
    @Stored("organizations.TeamRenamed")
    record TeamRenamed(UUID organizationId, UUID teamId, String name, Instant renamedAt) implements OrganizationEvent {}

    /** A team is gone, and with it every membership of it that had not ended. */
    @Stored("organizations.TeamDeleted")
    record TeamDeleted(UUID organizationId, UUID teamId, Instant deletedAt) implements OrganizationEvent {}

    /** Who manages a team: the whole list. */
    @Stored("organizations.TeamManagersAssigned")
    record TeamManagersAssigned(UUID organizationId, UUID teamId, Set<UUID> managerIds, Instant assignedAt)
            implements OrganizationEvent {}
}
