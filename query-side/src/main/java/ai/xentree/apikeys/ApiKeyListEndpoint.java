package ai.xentree.apikeys;

import ai.xentree.core.Refusal;
import ai.xentree.organizations.Administered;
import ai.xentree.organizations.FindAdministered;
import ai.xentree.projection.ReadModelFreshness;
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.web.access.Access;
import ai.xentree.web.keys.KeyUses;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.paging.Page;
import ai.xentree.web.paging.PageResponse;
import ai.xentree.web.security.Caller;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.UUID;
import org.axonframework.queryhandling.QueryGateway;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows API keys: to owners and admins those of their organization, to everybody those they made. */
@RestController
@Tag(name = "API Keys")
class ApiKeyListEndpoint {

    private final ReadModelPlace place;
    private final ReadModelFreshness freshness;
    private final QueryGateway queries;
    private final KeyUses uses;
    private final InstantSource clock;

    ApiKeyListEndpoint(
            ReadModelPlace place,
            ReadModelFreshness freshness,
            QueryGateway queries,
            KeyUses uses,
            InstantSource clock) {
        this.place = place;
        this.freshness = freshness;
        this.queries = queries;
        this.uses = uses;
        this.clock = clock;
    }

    @GetMapping("/api/admin/api-keys")
    @Access(bearerOnly = true)
    @Refuses(also = 404)
    @Operation(
            operationId = "listApiKeys",
            summary = "List API keys",
            description =
                    "Keys the caller may see: owners and admins those of the organization, others those they made.")
    ResponseEntity<PageResponse<ApiKeyResponse>> list(
            @RequestParam(name = "organization_id", required = false) @Nullable UUID organizationId,
            Page page,
            Caller caller) {
        var fresh = freshness.of(ApiKeyProjection.NAME);
        var administered = queries.query(new FindAdministered(caller.actor()), Administered.class)
                .join();
        if (organizationId != null && !administered.knows(organizationId)) {
            throw Refusal.notFound("The organization");
        }
        var wanted = Filters.and(
                Filters.eq(ApiKeyDocument.REVOKED, false), visibleTo(caller, administered), of(organizationId));
        var keys = place.getCollection(ApiKeyDocument.COLLECTION);
        var now = clock.instant();
        var rows = keys.find(wanted)
                .sort(Sorts.descending(ApiKeyDocument.CREATED_AT, "_id"))
                .skip((int) Math.min(page.offset(), Integer.MAX_VALUE))
                .limit(page.limit())
                .map(ApiKeyDocument::new)
                .map(key -> key.response(uses.lastOf(key.id()).orElse(null), now))
                .into(new ArrayList<>());
        return fresh.answer(PageResponse.of(page, rows, keys.countDocuments(wanted)));
    }

    private static Bson visibleTo(Caller caller, Administered administered) {
        if (administered.all()) {
            return Filters.empty();
        }
        return Filters.or(
                Filters.eq(ApiKeyDocument.CREATOR, caller.userId().toString()),
                Filters.in(
                        ApiKeyDocument.ORGANIZATION,
                        administered.organizationIds().stream()
                                .map(UUID::toString)
                                .toList()));
    }

    private static Bson of(@Nullable UUID organizationId) {
        return organizationId == null
                ? Filters.empty()
                : Filters.eq(ApiKeyDocument.ORGANIZATION, organizationId.toString());
    }
}
