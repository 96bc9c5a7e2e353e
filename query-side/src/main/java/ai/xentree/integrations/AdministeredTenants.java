package ai.xentree.integrations;

import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.organizations.Administered;
import ai.xentree.organizations.FindAdministered;
import com.mongodb.client.model.Filters;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.axonframework.queryhandling.QueryGateway;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows whose tokens somebody may look after: those of organizations of which they are owner or admin. */
@Component
final class AdministeredTenants {

    private final QueryGateway queries;

    AdministeredTenants(QueryGateway queries) {
        this.queries = queries;
    }

    /**
     * Which documents of tenants somebody may see.
     *
     * @param field that names the tenant
     * @param named null for all they administer
     * @throws ai.xentree.core.Refused where that is none
     */
    Bson filter(String field, @Nullable UUID named, Actor actor) {
        var administered = administered(actor);
        if (named == null) {
            return all(field, administered);
        }
        if (administered.all() || administered.organizationIds().contains(named)) {
            return Filters.eq(field, named.toString());
        }
        throw administered.others().contains(named)
                ? Refusal.forbidden("Only an owner or admin of the organization may do this.")
                : Refusal.notFound("The organization");
    }

    private static Bson all(String field, Administered administered) {
        if (administered.all()) {
            return Filters.empty();
        }
        if (administered.organizationIds().isEmpty()) {
            throw Refusal.forbidden("There is no organization of which you are owner or admin.");
        }
        return Filters.in(
                field,
                administered.organizationIds().stream().map(UUID::toString).toList());
    }

    private Administered administered(Actor actor) {
        try {
            return queries.query(new FindAdministered(actor), Administered.class)
                    .join();
        } catch (CompletionException e) {
            throw new IllegalStateException("What somebody administers is not known.", e);
        }
    }
}
