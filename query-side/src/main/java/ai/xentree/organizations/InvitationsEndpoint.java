package ai.xentree.organizations;

import ai.xentree.projection.ReadModelFreshness;
import ai.xentree.web.access.Access;
import ai.xentree.web.paging.Page;
import ai.xentree.web.paging.PageResponse;
import ai.xentree.web.security.Caller;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the invitations of an organization to those who administer it. */
@RestController
@Tag(name = "Organizations")
class InvitationsEndpoint {

    private final OrganizationViews views;
    private final ReadModelFreshness freshness;
    private final InstantSource clock;

    InvitationsEndpoint(OrganizationViews views, ReadModelFreshness freshness, InstantSource clock) {
        this.views = views;
        this.freshness = freshness;
        this.clock = clock;
    }

    @GetMapping("/api/organizations/{org_id}/invitations")
    @Access(
            scope = "organizations:read",
            roles = {"owner", "admin"})
    @Operation(operationId = "listInvitations", summary = "List invitations")
    ResponseEntity<PageResponse<InvitationResponse>> list(
            @PathVariable("org_id") UUID organizationId,
            @RequestParam(required = false) @Nullable InvitationStatus status,
            Page page,
            Caller caller) {
        var fresh = freshness.of(OrganizationsProjection.NAME);
        views.require(organizationId, caller).requireAdministrator();
        var now = clock.instant();
        var wanted = Filters.and(
                Filters.eq(InvitationDocument.ORGANIZATION, organizationId.toString()), inState(status, now));
        var invitations = views.collection(InvitationDocument.COLLECTION);
        var rows = invitations
                .find(wanted)
                .sort(Sorts.descending(InvitationDocument.CREATED_AT, "_id"))
                .skip((int) Math.min(page.offset(), Integer.MAX_VALUE))
                .limit(page.limit())
                .map(document -> new InvitationDocument(document).response(now))
                .into(new ArrayList<>());
        return fresh.answer(PageResponse.of(page, rows, invitations.countDocuments(wanted)));
    }

    /** Pending and expired ones are the same in the read model: the clock tells them apart. */
    private static Bson inState(@Nullable InvitationStatus status, Instant now) {
        return switch (status) {
            case null -> Filters.empty();
            case PENDING ->
                Filters.and(
                        Filters.eq(InvitationDocument.STATUS, InvitationStatus.PENDING.name()),
                        Filters.gt(InvitationDocument.EXPIRES_AT, now.toEpochMilli()));
            case EXPIRED ->
                Filters.and(
                        Filters.eq(InvitationDocument.STATUS, InvitationStatus.PENDING.name()),
                        Filters.lte(InvitationDocument.EXPIRES_AT, now.toEpochMilli()));
            case ACCEPTED, REVOKED -> Filters.eq(InvitationDocument.STATUS, status.name());
        };
    }
}
