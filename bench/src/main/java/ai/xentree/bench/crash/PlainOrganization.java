package ai.xentree.bench.crash;

import ai.xentree.organizations.MembershipEvent;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.MembershipEvent.MemberRoleChanged;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.MembershipEvent.TeamLeft;
import ai.xentree.organizations.OrganizationEvent;
import ai.xentree.organizations.OrganizationEvent.OrganizationChanged;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationEvent.OrganizationDeleted;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.organizations.OrganizationEvent.TeamDeleted;
import ai.xentree.organizations.OrganizationEvent.TeamRenamed;
import ai.xentree.sessions.EndedSession;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organization in the plain model: its names, its teams, and everyone who was ever in it. */
final class PlainOrganization {

    private final Map<UUID, String> teams = new HashMap<>();
    private final Map<UUID, PlainMember> members = new HashMap<>();
    private String names = "";
    private String createdAt = "";
    private @Nullable Instant deletedAt;

    boolean deleted() {
        return deletedAt != null;
    }

    Map<UUID, PlainMember> members() {
        return members;
    }

    void apply(OrganizationEvent event) {
        switch (event) {
            case OrganizationCreated e -> {
                names = names(e.name(), e.slug(), e.description());
                createdAt = Exact.plain(e.createdAt());
            }
            case OrganizationChanged e -> names = names(e.name(), e.slug(), e.description());
            case OrganizationDeleted e -> deletedAt = e.deletedAt();
            case TeamCreated e -> teams.put(e.teamId(), e.name());
            case TeamRenamed e -> teams.put(e.teamId(), e.name());
            case TeamDeleted e -> teams.remove(e.teamId());
            default -> {} // who owns and manages shows nowhere here
        }
    }

    void apply(MembershipEvent event) {
        var member = members.computeIfAbsent(event.userId(), id -> new PlainMember());
        switch (event) {
            case MemberAdded e -> member.join(e.role(), e.joinedAt());
            case MemberRoleChanged e -> member.role(e.role());
            case TeamJoined e -> member.teams().add(e.teamId());
            case TeamLeft e -> member.teams().remove(e.teamId());
            case MemberRemoved e -> member.leave(e.removedAt());
            default -> {} // nobody invites here
        }
    }

    void count(EndedSession session) {
        var member = members.get(session.userId());
        if (member != null && member.isIn(session.startedAt()) && !endedBefore(session.startedAt())) {
            member.learned(session);
        }
    }

    private boolean endedBefore(Instant instant) {
        return deletedAt != null && !instant.isBefore(deletedAt);
    }

    /** What the API shows of it. */
    void describe(UUID id, Map<String, String> facts, Map<UUID, String> accounts) {
        var present = members.values().stream().filter(PlainMember::present).count();
        facts.put("organization " + id, "%s|%d|%d|%s".formatted(names, present, teams.size(), createdAt));
        teams.forEach((team, name) -> facts.put("team " + team, name + "|" + inTeam(team)));
        members.forEach((user, member) -> {
            facts.put("member %s %s".formatted(id, user), member.describe(teams.keySet()) + "|" + accounts.get(user));
            facts.put("activity %s %s".formatted(id, user), member.activity());
        });
        facts.put("kpis " + id, PlainFigures.of(members.values()));
    }

    private long inTeam(UUID team) {
        return members.values().stream()
                .filter(member -> member.teams().contains(team))
                .count();
    }

    private static String names(String name, String slug, @Nullable String description) {
        return name + "|" + slug + "|" + (description == null ? "" : description);
    }
}
