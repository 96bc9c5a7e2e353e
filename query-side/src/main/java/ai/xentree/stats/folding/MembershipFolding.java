package ai.xentree.stats.folding;

import ai.xentree.organizations.MembershipEvent;
import ai.xentree.organizations.MembershipEvent.InvitationAccepted;
import ai.xentree.organizations.MembershipEvent.InvitationRevoked;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberInvited;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.MembershipEvent.MemberRoleChanged;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.MembershipEvent.TeamLeft;
import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.MemberIds.Numbered;
import ai.xentree.stats.model.Membership;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.model.StayPage.Change;
import ai.xentree.stats.pages.PageBatch;
import java.time.Instant;
import java.util.UUID;

/** Keeps who was a member of what, from when to when: with each person, and as columns of each organization and team. */
final class MembershipFolding {

    private final PageBatch pages;
    private final NameFolding names;
    private final XpiFolding xpi;

    MembershipFolding(PageBatch pages, NameFolding names, XpiFolding xpi) {
        this.pages = pages;
        this.names = names;
        this.xpi = xpi;
    }

    void fold(MembershipEvent event) {
        switch (event) {
            case MemberAdded e -> added(e);
            case MemberRoleChanged e -> save(e, membership(e).as(e.role()));
            case TeamJoined e -> joinedTeam(e);
            case TeamLeft e -> save(e, leftTeam(membership(e), e.teamId(), e.leftAt()));
            case MemberRemoved e -> removed(e);
            case MemberInvited e -> {}
            case InvitationAccepted e -> {}
            case InvitationRevoked e -> {}
        }
    }

    private void added(MemberAdded event) {
        var membership = membership(event);
        if (!membership.stays().open()) {
            changeStays(event.organizationId(), membership.ordinal(), event.joinedAt(), true);
            var key = StatsPages.organization(event.organizationId());
            pages.write(key, pages.read(key).joined(millis(event.joinedAt())));
        }
        var joined = membership.as(event.role()).with(membership.stays().join(millis(event.joinedAt())));
        save(event, joined);
        xpi.enter(event.userId(), joined, millis(event.joinedAt()));
    }

    private void joinedTeam(TeamJoined event) {
        var membership = membership(event);
        var stays = membership.team(event.teamId());
        if (!stays.open()) {
            changeStays(event.teamId(), membership.ordinal(), event.joinedAt(), true);
        }
        save(event, membership.with(event.teamId(), stays.join(millis(event.joinedAt()))));
    }

    private Membership leftTeam(Membership membership, UUID teamId, Instant at) {
        var stays = membership.team(teamId);
        if (!stays.open()) {
            return membership;
        }
        changeStays(teamId, membership.ordinal(), at, false);
        return membership.with(teamId, stays.leave(millis(at)));
    }

    private void removed(MemberRemoved event) {
        var membership = membership(event);
        for (var teamId : membership.openTeams()) {
            membership = leftTeam(membership, teamId, event.removedAt());
        }
        if (membership.stays().open()) {
            changeStays(event.organizationId(), membership.ordinal(), event.removedAt(), false);
        }
        var removed = membership.with(membership.stays().leave(millis(event.removedAt())));
        save(event, removed);
        xpi.enter(event.userId(), removed, millis(event.removedAt()));
    }

    private void changeStays(UUID organizationOrTeam, int ordinal, Instant at, boolean joined) {
        int slot = Chunk.NARROW.slot(ordinal);
        var change = joined ? new Change.Joined(slot, millis(at)) : new Change.Left(slot, millis(at));
        var key = StatsPages.stays(organizationOrTeam, Chunk.NARROW.of(ordinal));
        pages.change(StatsPages.STAYS, key.id(), change);
    }

    /** What there is between that person and that organization; a person new to it gets the next ordinal. */
    private Membership membership(MembershipEvent event) {
        var person = pages.read(StatsPages.person(event.userId()));
        var known = person.membership(event.organizationId());
        if (known.isPresent()) {
            return known.get();
        }
        var key = StatsPages.organization(event.organizationId());
        var organization = pages.read(key);
        int ordinal = organization.members();
        pages.write(key, organization.plusMember());
        pages.change(
                StatsPages.MEMBER_IDS,
                StatsPages.memberIds(event.organizationId(), Chunk.NARROW.of(ordinal))
                        .id(),
                new Numbered(Chunk.NARROW.slot(ordinal), event.userId()));
        var membership = Membership.none(event.organizationId(), ordinal);
        names.called(event.userId(), person.profile(), membership);
        return membership;
    }

    private void save(MembershipEvent event, Membership membership) {
        var key = StatsPages.person(event.userId());
        pages.write(key, pages.read(key).with(membership));
    }

    private static long millis(Instant instant) {
        return instant.toEpochMilli();
    }
}
