package ai.xentree.stats;

import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.organizations.FindMemberTeams;
import ai.xentree.organizations.FindOversight;
import ai.xentree.organizations.MemberTeams;
import ai.xentree.organizations.Oversight;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;

/** Finds what someone may change in which organization (semantics.md, section 2). */
public final class Oversights {

    private final QueryGateway queries;

    Oversights(QueryGateway queries) {
        this.queries = queries;
    }

    /**
     * The organization that someone means.
     *
     * @param named null for the earliest whose stats they may see
     * @throws Refused where they name none and there is none
     */
    public UUID organization(@Nullable UUID named, Actor actor) {
        return named == null ? earliest(actor) : named;
    }

    private UUID earliest(Actor actor) {
        return Optional.ofNullable(queries.query(new FindStatsOrganization(actor), UUID.class)
                        .join())
                .orElseThrow(() -> Refusal.forbidden("There is no organization whose figures you may see."));
    }

    /**
     * What someone may change in an organization.
     *
     * @throws Refused where it is not there, or not visible to them
     */
    public Oversight of(UUID organizationId, Actor actor) {
        return Optional.ofNullable(queries.query(new FindOversight(organizationId, actor), Oversight.class)
                        .join())
                .orElseThrow(() -> Refusal.notFound("The organization"));
    }

    /**
     * Refuses whoever is no present member, and to managers whoever is not in a team of theirs, themselves too; they are told
     * that there is no such user.
     */
    public void requirePerson(UUID organizationId, UUID userId, Oversight oversight) {
        oversight.requireAny();
        var teams = member(organizationId, userId).teamIds();
        if (!oversight.whole() && Collections.disjoint(teams, oversight.teamIds())) {
            throw Refusal.notFound("The user");
        }
    }

    /** Refuses as an owner whoever is not such a person, but for managers themselves. */
    public void requireOwner(UUID organizationId, UUID userId, Oversight oversight, Actor actor) {
        if (actor.is(userId)) {
            oversight.requireAny();
            member(organizationId, userId);
        } else {
            requirePerson(organizationId, userId, oversight);
        }
    }

    private MemberTeams member(UUID organizationId, UUID userId) {
        return Optional.ofNullable(queries.query(new FindMemberTeams(organizationId, userId), MemberTeams.class)
                        .join())
                .orElseThrow(() -> Refusal.notFound("The user"));
    }
}
