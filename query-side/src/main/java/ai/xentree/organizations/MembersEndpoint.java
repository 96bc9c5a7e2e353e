package ai.xentree.organizations;

import ai.xentree.core.Refusal;
import ai.xentree.projection.ReadModelFreshness;
import ai.xentree.web.access.Access;
import ai.xentree.web.paging.Page;
import ai.xentree.web.paging.PageResponse;
import ai.xentree.web.security.Caller;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows who is in an organization. */
@RestController
@Tag(name = "Organizations")
class MembersEndpoint {

    private final OrganizationViews views;
    private final ReadModelFreshness freshness;

    MembersEndpoint(OrganizationViews views, ReadModelFreshness freshness) {
        this.views = views;
        this.freshness = freshness;
    }

    @GetMapping("/api/organizations/{org_id}/members")
    @Access(scope = "organizations:read")
    @Operation(operationId = "listMembers", summary = "List organization members")
    ResponseEntity<PageResponse<MemberResponse>> list(
            @PathVariable("org_id") UUID organizationId,
            @RequestParam(name = "team_id", required = false) @Nullable UUID teamId,
            @RequestParam(required = false) @Nullable OrganizationRole role,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = 200) String q,
            @RequestParam(name = "include_removed", defaultValue = "false") boolean includeRemoved,
            Page page,
            Caller caller) {
        var fresh = freshness.of(OrganizationsProjection.NAME);
        var visible = views.require(organizationId, caller);
        if (includeRemoved) {
            visible.requireAdministrator();
        }
        if (teamId != null && visible.organization().teamName(teamId).isEmpty()) {
            throw Refusal.notFound("The team");
        }
        var wanted = filter(organizationId, teamId, role, q, includeRemoved);
        return fresh.answer(page(wanted, page, visible.organization()));
    }

    private static Bson filter(
            UUID organizationId,
            @Nullable UUID teamId,
            @Nullable OrganizationRole role,
            @Nullable String q,
            boolean includeRemoved) {
        var all = new ArrayList<Bson>();
        all.add(Filters.eq(MemberDocument.ORGANIZATION, organizationId.toString()));
        if (!includeRemoved) {
            all.add(Filters.eq(MemberDocument.REMOVED_AT, null));
        }
        if (teamId != null) {
            all.add(Filters.exists(MemberDocument.TEAMS + "." + teamId));
        }
        if (role != null) {
            all.add(Filters.eq(MemberDocument.ROLE, role.name()));
        }
        if (q != null) {
            all.add(Filters.regex(MemberDocument.SEARCH, Pattern.compile(Pattern.quote(Names.plain(q)))));
        }
        return Filters.and(all);
    }

    private PageResponse<MemberResponse> page(Bson wanted, Page page, OrganizationDocument organization) {
        var members = views.collection(MemberDocument.COLLECTION);
        var rows = members.find(wanted)
                .sort(Sorts.ascending(MemberDocument.USERNAME, "_id"))
                .skip((int) Math.min(page.offset(), Integer.MAX_VALUE))
                .limit(page.limit())
                .map(document -> new MemberDocument(document).response(organization))
                .into(new ArrayList<>());
        return PageResponse.of(page, rows, members.countDocuments(wanted));
    }
}
