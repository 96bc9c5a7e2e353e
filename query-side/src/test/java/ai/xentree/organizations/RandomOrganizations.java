package ai.xentree.organizations;

import static ai.xentree.organizations.ShownAcme.NOON;
import static ai.xentree.organizations.ShownAcme.registered;

import ai.xentree.core.DomainEvent;
import ai.xentree.identity.AccountEvent.UsernameChanged;
import ai.xentree.organizations.MembershipEvent.InvitationAccepted;
import ai.xentree.organizations.MembershipEvent.InvitationRevoked;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberInvited;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.MembershipEvent.MemberRoleChanged;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.MembershipEvent.TeamLeft;
import ai.xentree.organizations.OrganizationEvent.OrganizationChanged;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationEvent.OrganizationDeleted;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.organizations.OrganizationEvent.TeamDeleted;
import ai.xentree.organizations.OrganizationEvent.TeamManagersAssigned;
import ai.xentree.organizations.OrganizationEvent.TeamRenamed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Histories that could be, of a few people in a few organizations; and who is where when they end, kept in plain sets. */
final class RandomOrganizations {

    private static final List<OrganizationRole> ROLES = List.of(OrganizationRole.values());

    private static final int PEOPLE = 3;
    private static final int ORGANIZATIONS = 2;
    private static final int TEAMS = 3;
    private static final int DELETED = 40;

    private final Random random;
    private final List<DomainEvent> events = new ArrayList<>();
    private final Map<UUID, Plain> organizations = new HashMap<>();

    /** An organization as it is: who is in it, and who is in each of its teams. */
    static final class Plain {
        final Set<UUID> members = new HashSet<>();
        final Map<UUID, Set<UUID>> teams = new HashMap<>();
        final Map<UUID, UUID> invitations = new HashMap<>();
        boolean deleted;
    }

    RandomOrganizations(long seed, int length) {
        random = new Random(seed);
        for (int i = 0; i < PEOPLE; i++) {
            events.add(registered(new UUID(9, i), "user" + i));
        }
        for (int i = 0; i < ORGANIZATIONS; i++) {
            var id = new UUID(8, i);
            events.add(new OrganizationCreated(id, "Organization " + i, "o" + i, null, NOON));
            organizations.put(id, new Plain());
        }
        while (events.size() < length) {
            next();
        }
    }

    List<DomainEvent> events() {
        return events;
    }

    Map<UUID, Plain> organizations() {
        return organizations;
    }

    private void next() {
        var organizationId = new UUID(8, random.nextInt(ORGANIZATIONS));
        var organization = organizations.getOrDefault(organizationId, new Plain());
        var userId = new UUID(9, random.nextInt(PEOPLE));
        var teams = organization.teams.keySet().stream().sorted().toList();
        var number = random.nextInt(TEAMS);
        var teamId = number < teams.size() ? teams.get(number) : new UUID(6, events.size());
        if (random.nextInt(8) == 0) {
            events.add(new UsernameChanged(userId, "user" + events.size(), NOON));
        } else if (!organization.deleted) {
            if (random.nextBoolean()) {
                membership(organization, organizationId, userId, teamId);
            } else {
                organization(organization, organizationId, userId, teamId);
            }
        }
    }

    private void membership(Plain organization, UUID organizationId, UUID userId, UUID teamId) {
        var team = organization.teams.get(teamId);
        if (!organization.members.contains(userId)) {
            outside(organization, organizationId, userId);
        } else if (random.nextInt(4) == 0) {
            organization.members.remove(userId);
            organization.teams.values().forEach(members -> members.remove(userId));
            events.add(new MemberRemoved(organizationId, userId, NOON));
        } else if (team == null) {
            var role = ROLES.get(random.nextInt(ROLES.size()));
            events.add(new MemberRoleChanged(organizationId, userId, role, NOON));
        } else if (team.add(userId)) {
            events.add(new TeamJoined(organizationId, userId, teamId, NOON));
        } else {
            team.remove(userId);
            events.add(new TeamLeft(organizationId, userId, teamId, NOON));
        }
    }

    private void outside(Plain organization, UUID organizationId, UUID userId) {
        var invitationId = organization.invitations.remove(userId);
        if (invitationId != null && random.nextBoolean()) {
            events.add(new InvitationRevoked(organizationId, userId, invitationId, NOON));
        } else if (invitationId != null) {
            events.add(new InvitationAccepted(organizationId, userId, invitationId, NOON));
            add(organization, organizationId, userId);
        } else if (random.nextBoolean()) {
            invite(organization, organizationId, userId, new UUID(7, events.size()));
        } else {
            add(organization, organizationId, userId);
        }
    }

    private void invite(Plain organization, UUID organizationId, UUID userId, UUID invitationId) {
        organization.invitations.put(userId, invitationId);
        events.add(new MemberInvited(
                organizationId,
                userId,
                invitationId,
                "someone@example.com",
                OrganizationRole.MEMBER,
                null,
                userId,
                NOON,
                NOON.plus(Duration.ofDays(14))));
    }

    private void add(Plain organization, UUID organizationId, UUID userId) {
        organization.members.add(userId);
        events.add(new MemberAdded(organizationId, userId, OrganizationRole.MEMBER, NOON));
    }

    private void organization(Plain organization, UUID organizationId, UUID userId, UUID teamId) {
        var name = "Name " + events.size();
        if (random.nextInt(DELETED) == 0) {
            organization.deleted = true;
            events.add(new OrganizationDeleted(organizationId, NOON));
        } else if (!organization.teams.containsKey(teamId)) {
            organization.teams.put(teamId, new HashSet<>());
            events.add(new TeamCreated(organizationId, teamId, name, NOON));
        } else {
            switch (random.nextInt(4)) {
                case 0 -> events.add(new OrganizationChanged(organizationId, name, "slug", null, NOON));
                case 1 -> events.add(new TeamRenamed(organizationId, teamId, name, NOON));
                case 2 -> events.add(new TeamManagersAssigned(organizationId, teamId, Set.of(userId), NOON));
                default -> {
                    organization.teams.remove(teamId);
                    events.add(new TeamDeleted(organizationId, teamId, NOON));
                }
            }
        }
    }
}
