package ai.xentree.identity;

import ai.xentree.projection.ReadModelFreshness;
import ai.xentree.web.access.Access;
import ai.xentree.web.paging.Page;
import ai.xentree.web.paging.PageResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All accounts of the platform, for its administrators; an addition to the contract. */
@RestController
@Tag(name = "Admin")
class AccountListEndpoint {

    private final Accounts accounts;
    private final ReadModelFreshness freshness;

    AccountListEndpoint(Accounts accounts, ReadModelFreshness freshness) {
        this.accounts = accounts;
        this.freshness = freshness;
    }

    @GetMapping("/api/admin/users")
    @Access(scope = "api:admin", superAdminOnly = true)
    @Operation(operationId = "listAccounts", summary = "List the accounts of the platform by username")
    ResponseEntity<PageResponse<AccountResponse>> accounts(
            Page page,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = 200) String q,
            @RequestParam(name = "account_status", required = false) @Nullable AccountStatus status,
            @RequestParam(name = "subscription_plan", required = false) @Nullable SubscriptionPlan plan) {
        var fresh = freshness.of(AccountProjection.NAME);
        var filter = new AccountFilter(q, status, plan);
        var rows = accounts.find(filter, page.offset(), page.limit());
        return fresh.answer(PageResponse.of(page, rows, accounts.count(filter)));
    }
}
