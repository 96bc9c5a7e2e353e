package ai.xentree.reference.generated;

import ai.xentree.organizations.MembershipEvent;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.MembershipEvent.TeamLeft;
import ai.xentree.organizations.OrganizationRole;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** One person's life in one organization: comes, changes teams, goes, and perhaps comes back. */
final class Enrolment {

    private final Dice dice;
    private final Place place;
    private final UUID user;
    private final BiConsumer<Instant, MembershipEvent> happens;
    private final Set<UUID> in = new HashSet<>();
    private boolean member;

    /** Whoever is told what happens, and when, decides when it is stored. */
    Enrolment(Dice dice, Place place, UUID user, BiConsumer<Instant, MembershipEvent> happens) {
        this.dice = dice;
        this.place = place;
        this.user = user;
        this.happens = happens;
    }

    /** The same person goes on there, but it is stored otherwise. */
    Enrolment then(BiConsumer<Instant, MembershipEvent> happensNow) {
        var later = new Enrolment(dice, place, user, happensNow);
        later.in.addAll(in);
        later.member = member;
        return later;
    }

    Enrolment live(List<Instant> moments) {
        moments.forEach(this::next);
        return this;
    }

    private void next(Instant at) {
        if (!member) {
            join(at);
        } else if (dice.onceIn(4)) {
            happens.accept(at, new MemberRemoved(place.organizationId(), user, at));
            in.clear();
            member = false;
            return;
        }
        var teams = place.teamsAt(at);
        if (!teams.isEmpty()) {
            changeTeam(dice.oneOf(teams), at);
        }
    }

    private void join(Instant at) {
        happens.accept(at, new MemberAdded(place.organizationId(), user, OrganizationRole.MEMBER, at));
        member = true;
    }

    private void changeTeam(UUID team, Instant at) {
        if (in.add(team)) {
            happens.accept(at, new TeamJoined(place.organizationId(), user, team, at));
        } else {
            in.remove(team);
            happens.accept(at, new TeamLeft(place.organizationId(), user, team, at));
        }
    }
}
