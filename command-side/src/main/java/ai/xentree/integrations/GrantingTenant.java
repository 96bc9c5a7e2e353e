package ai.xentree.integrations;

import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.organizations.Administered;
import ai.xentree.organizations.FindAdministered;
import ai.xentree.organizations.FindOversight;
import ai.xentree.organizations.Oversight;
import ai.xentree.stats.Oversights;
import java.util.UUID;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the tenant that somebody grants for, and whether they may. */
@Component
final class GrantingTenant {

    private final QueryGateway queries;
    private final Oversights oversights;

    GrantingTenant(QueryGateway queries, Oversights oversights) {
        this.queries = queries;
        this.oversights = oversights;
    }

    /**
     * The tenant, of which the actor is owner or admin.
     *
     * @param named null for that of the API key they act by, or their earliest one
     * @throws ai.xentree.core.Refused where they are not, or may not even see it
     */
    UUID require(@Nullable UUID named, Actor actor) {
        var tenant = named == null ? earliest(actor) : named;
        oversights.of(tenant, actor).requireWhole();
        return tenant;
    }

    /** Refuses as not found a tenant that the actor is not in. */
    void requireVisible(UUID tenantId, Actor actor) {
        oversights.of(tenantId, actor);
    }

    /** Whether there is such an organization. */
    boolean exists(UUID tenantId) {
        return queries.query(new FindOversight(tenantId, Actor.SYSTEM), Oversight.class)
                        .join()
                != null;
    }

    private UUID earliest(Actor actor) {
        if (actor.key() != null) {
            return actor.key().organizationId();
        }
        if (actor.superAdmin()) {
            return oversights.organization(null, actor);
        }
        return queries.query(new FindAdministered(actor), Administered.class).join().organizationIds().stream()
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("There is no organization of which you are owner or admin."));
    }
}
