package ai.xentree.organizations;

import ai.xentree.core.CodePointOrder;
import ai.xentree.projection.ReadModelFreshness;
import ai.xentree.web.access.Access;
import ai.xentree.web.paging.Page;
import ai.xentree.web.paging.PageResponse;
import ai.xentree.web.security.Caller;
import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the organizations that somebody may tie an API key to: those they are in, to a platform administrator all. */
@RestController
@Tag(name = "API Keys")
class TenantsEndpoint {

    private static final Comparator<OrganizationResponse> BY_NAME = Comparator.comparing(
                    OrganizationResponse::name, CodePointOrder.INSTANCE)
            .thenComparing(OrganizationResponse::id);

    private final OrganizationViews views;
    private final ReadModelFreshness freshness;

    TenantsEndpoint(OrganizationViews views, ReadModelFreshness freshness) {
        this.views = views;
        this.freshness = freshness;
    }

    @GetMapping("/api/admin/tenants")
    @Access(bearerOnly = true)
    @Operation(
            operationId = "listTenants",
            summary = "List tenants",
            description = "Organizations the caller may tie a key to.")
    ResponseEntity<PageResponse<TenantResponse>> tenants(Page page, Caller caller) {
        var fresh = freshness.of(OrganizationsProjection.NAME);
        return fresh.answer(caller.superAdmin() ? all(page) : own(page, caller));
    }

    private PageResponse<TenantResponse> own(Page page, Caller caller) {
        var own = views.of(caller.userId());
        var rows = own.stream()
                .sorted(BY_NAME)
                .skip(page.offset())
                .limit(page.limit())
                .map(each -> new TenantResponse(each.id(), each.name(), each.slug(), each.role()))
                .toList();
        return PageResponse.of(page, rows, own.size());
    }

    private PageResponse<TenantResponse> all(Page page) {
        var organizations = views.collection(OrganizationDocument.COLLECTION);
        var rows = organizations
                .find()
                .sort(Sorts.ascending(OrganizationDocument.NAME, "_id"))
                .skip((int) Math.min(page.offset(), Integer.MAX_VALUE))
                .limit(page.limit())
                .map(document -> new OrganizationDocument(document).response(null))
                .map(each -> new TenantResponse(each.id(), each.name(), each.slug(), null))
                .into(new ArrayList<>());
        return PageResponse.of(page, rows, organizations.countDocuments());
    }
}
