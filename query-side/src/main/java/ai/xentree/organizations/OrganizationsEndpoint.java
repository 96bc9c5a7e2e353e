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
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows organizations and their teams to those in them. */
@RestController
@RequestMapping("/api/organizations")
@Tag(name = "Organizations")
class OrganizationsEndpoint {

    private static final String READ = "organizations:read";

    private final OrganizationViews views;
    private final ReadModelFreshness freshness;

    OrganizationsEndpoint(OrganizationViews views, ReadModelFreshness freshness) {
        this.views = views;
        this.freshness = freshness;
    }

    @GetMapping
    @Access(scope = READ)
    @Operation(operationId = "listOrganizations", summary = "List organizations for the current user")
    ResponseEntity<PageResponse<OrganizationResponse>> list(Page page, Caller caller) {
        var fresh = freshness.of(OrganizationsProjection.NAME);
        return fresh.answer(caller.superAdmin() ? all(page, caller) : own(page, caller));
    }

    private PageResponse<OrganizationResponse> own(Page page, Caller caller) {
        var own = OrganizationViews.reachedBy(caller.actor(), views.of(caller.userId()));
        var rows = own.stream().skip(page.offset()).limit(page.limit()).toList();
        return PageResponse.of(page, rows, own.size());
    }

    private PageResponse<OrganizationResponse> all(Page page, Caller caller) {
        var organizations = views.collection(OrganizationDocument.COLLECTION);
        var reached = caller.key() == null
                ? Filters.empty()
                : Filters.eq("_id", caller.key().organizationId().toString());
        var rows = organizations
                .find(reached)
                .sort(Sorts.ascending(OrganizationDocument.CREATED_AT, "_id"))
                .skip((int) Math.min(page.offset(), Integer.MAX_VALUE))
                .limit(page.limit())
                .map(document -> new OrganizationDocument(document).response(null))
                .into(new ArrayList<>());
        return PageResponse.of(page, rows, organizations.countDocuments(reached));
    }

    @GetMapping("/{org_id}")
    @Access(scope = READ)
    @Operation(operationId = "getOrganization", summary = "Get organization details")
    ResponseEntity<OrganizationResponse> get(@PathVariable("org_id") UUID organizationId, Caller caller) {
        var fresh = freshness.of(OrganizationsProjection.NAME);
        var visible = views.require(organizationId, caller);
        return fresh.answer(visible.response());
    }

    @GetMapping("/{org_id}/teams")
    @Access(scope = READ)
    @Operation(operationId = "listTeams", summary = "List teams")
    ResponseEntity<PageResponse<TeamResponse>> teams(
            @PathVariable("org_id") UUID organizationId, Page page, Caller caller) {
        var fresh = freshness.of(OrganizationsProjection.NAME);
        var organization = views.require(organizationId, caller).organization();
        var teamIds = organization.teamIds();
        var wanted = teamIds.stream().skip(page.offset()).limit(page.limit()).toList();
        return fresh.answer(PageResponse.of(page, views.teams(organization, wanted), teamIds.size()));
    }
}
