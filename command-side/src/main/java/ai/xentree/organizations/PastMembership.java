package ai.xentree.organizations;

import ai.xentree.core.Refusal;
import ai.xentree.organizations.MembershipCommand.PastTeam;
import ai.xentree.organizations.MembershipCommand.RecordMembership;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.MembershipEvent.TeamLeft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a membership of the past amounts to, in the order in which it happened. */
final class PastMembership {

    /** Something that happened, and when. */
    private record Dated(Instant at, MembershipEvent event) {}

    private PastMembership() {}

    static List<MembershipEvent> events(RecordMembership command) {
        var inTeams = new ArrayList<Dated>();
        command.teams().forEach(team -> addTeam(inTeams, command, team));
        inTeams.sort(Comparator.comparing(Dated::at));
        var events = new ArrayList<MembershipEvent>();
        events.add(new MemberAdded(command.organizationId(), command.userId(), command.role(), command.joinedAt()));
        inTeams.forEach(dated -> events.add(dated.event()));
        if (command.removedAt() != null) {
            requireOrder("removed_at", command.joinedAt(), command.removedAt());
            events.add(new MemberRemoved(command.organizationId(), command.userId(), command.removedAt()));
        }
        return events;
    }

    private static void addTeam(List<Dated> events, RecordMembership command, PastTeam team) {
        events.add(new Dated(
                team.joinedAt(),
                new TeamJoined(command.organizationId(), command.userId(), team.teamId(), team.joinedAt())));
        if (team.leftAt() != null) {
            requireOrder("left_at", team.joinedAt(), team.leftAt());
            events.add(new Dated(
                    team.leftAt(),
                    new TeamLeft(command.organizationId(), command.userId(), team.teamId(), team.leftAt())));
        }
    }

    private static void requireOrder(String field, Instant from, Instant to) {
        if (to.isBefore(from)) {
            throw Refusal.invalid(field, "must not be before the beginning");
        }
    }
}
