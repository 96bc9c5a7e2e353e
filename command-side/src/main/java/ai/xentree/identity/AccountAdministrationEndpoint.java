package ai.xentree.identity;

import ai.xentree.identity.AccountCommand.AdministerAccount;
import ai.xentree.web.access.Access;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What platform administrators change of accounts; an addition to the contract. */
@RestController
@Tag(name = "Admin")
class AccountAdministrationEndpoint {

    private final AccountChanges changes;
    private final InstantSource clock;

    AccountAdministrationEndpoint(AccountChanges changes, InstantSource clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @PatchMapping("/api/admin/users/{user_id}")
    @Access(scope = "api:admin", superAdminOnly = true)
    @Refuses(also = 409)
    @Operation(operationId = "administerAccount", summary = "Set plan and status of an account")
    AccountResponse administer(
            @PathVariable("user_id") UUID userId, @RequestBody AccountAdministrationRequest request, Caller caller) {
        return changes.administer(new AdministerAccount(
                userId,
                request.subscriptionPlan().appliedTo(null),
                request.accountStatus().appliedTo(null),
                clock.instant(),
                caller.actor()));
    }
}
