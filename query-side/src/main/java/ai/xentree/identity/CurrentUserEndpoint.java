package ai.xentree.identity;

import ai.xentree.projection.ReadModelFreshness;
import ai.xentree.web.access.Access;
import ai.xentree.web.errors.TemporarilyUnavailable;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in. */
@RestController
@Tag(name = "Authentication")
class CurrentUserEndpoint {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final Accounts accounts;
    private final ReadModelFreshness freshness;

    CurrentUserEndpoint(Accounts accounts, ReadModelFreshness freshness) {
        this.accounts = accounts;
        this.freshness = freshness;
    }

    @GetMapping("/api/auth/me")
    @Access(bearerOnly = true)
    @Operation(operationId = "getCurrentUser", summary = "Get the current authenticated user")
    ResponseEntity<UserProfile> currentUser(Caller caller) {
        var fresh = freshness.of(AccountProjection.NAME);
        return fresh.answer(accounts.profile(caller.userId()).orElseThrow(CurrentUserEndpoint::notYetThere));
    }

    /** Whoever is signed in has an account: the read model is behind. */
    private static TemporarilyUnavailable notYetThere() {
        return new TemporarilyUnavailable(
                "CONSISTENCY_TIMEOUT", "The account is not readable yet; try again.", RETRY_AFTER);
    }
}
