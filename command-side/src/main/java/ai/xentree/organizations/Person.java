package ai.xentree.organizations;

import java.util.UUID;

/** A person in an organization, whether a member or not. */
record Person(UUID organizationId, UUID userId) {

    static Person of(MembershipCommand command) {
        return new Person(command.organizationId(), command.userId());
    }

    String membershipId() {
        return MembershipCommand.aggregateId(organizationId, userId);
    }
}
