package ai.xentree.organizations;

import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A team of an organization and who manages it. */
record Team(UUID id, String name, Set<UUID> managerIds, Instant createdAt, Instant updatedAt) {

    static Team of(TeamCreated created) {
        return new Team(created.teamId(), created.name(), Set.of(), created.createdAt(), created.createdAt());
    }

    Team renamed(String newName, Instant at) {
        return new Team(id, newName, managerIds, createdAt, at);
    }

    Team managedBy(Set<UUID> newManagerIds, Instant at) {
        return new Team(id, name, newManagerIds, createdAt, at);
    }
}
