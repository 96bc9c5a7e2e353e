package ai.xentree.identity;

import ai.xentree.web.access.Access;
import ai.xentree.web.errors.InvalidRequest;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Erases people: oneself, or anybody by a platform administrator. It cannot be undone, and so has to be confirmed. */
@RestController
class ErasureEndpoint {

    private static final String CONFIRMATION = "erase";

    private final Erasure erasure;

    ErasureEndpoint(Erasure erasure) {
        this.erasure = erasure;
    }

    @DeleteMapping("/api/auth/me")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(bearerOnly = true)
    @Refuses("LAST_OWNER")
    @Tag(name = "Authentication")
    @Operation(operationId = "eraseCurrentUser", summary = "Erase the current authenticated user")
    void eraseSelf(
            @RequestParam @Schema(description = "Must be `erase`.", allowableValues = CONFIRMATION) String confirm,
            Caller caller) {
        requireConfirmed(confirm);
        erasure.erase(caller.userId(), caller.actor());
    }

    @DeleteMapping("/api/admin/users/{user_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(scope = "api:admin", superAdminOnly = true)
    @Refuses("LAST_OWNER")
    @Tag(name = "Admin")
    @Operation(operationId = "eraseAccount", summary = "Erase a user")
    void erase(
            @PathVariable("user_id") UUID userId,
            @RequestParam @Schema(description = "Must be `erase`.", allowableValues = CONFIRMATION) String confirm,
            Caller caller) {
        requireConfirmed(confirm);
        erasure.erase(userId, caller.actor());
    }

    private static void requireConfirmed(String confirm) {
        if (!confirm.equals(CONFIRMATION)) {
            throw new InvalidRequest("confirm", "must be " + CONFIRMATION);
        }
    }
}
