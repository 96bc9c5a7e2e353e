package ai.xentree.identity;

import ai.xentree.identity.AccountChanges.Claimant;
import ai.xentree.limits.Limited;
import ai.xentree.limits.OperationClass;
import ai.xentree.web.access.Access;
import ai.xentree.web.access.PublicAccess;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Registering, and changing one's own account. Answers what the account is now, without waiting for a read model. */
@RestController
@RequestMapping("/api/auth")
@Tag(name = "Authentication")
class AccountEndpoint {

    private final Registration registration;
    private final AccountChanges changes;
    private final InstantSource clock;

    AccountEndpoint(Registration registration, AccountChanges changes, InstantSource clock) {
        this.registration = registration;
        this.changes = changes;
        this.clock = clock;
    }

    @PostMapping("/register")
    @ResponseStatus(HttpStatus.CREATED)
    @PublicAccess
    @Limited(OperationClass.LOG_IN)
    @Refuses({"EMAIL_TAKEN", "USERNAME_TAKEN"})
    @Operation(operationId = "registerUser", summary = "Register a new user")
    UserProfile register(@RequestBody UserRegisterRequest request) {
        return registration.register(request.applicant(), request.password());
    }

    @PatchMapping("/me")
    @Access(bearerOnly = true)
    @Refuses({"EMAIL_TAKEN", "USERNAME_TAKEN"})
    @Operation(operationId = "updateCurrentUser", summary = "Update the current authenticated user")
    UserProfile update(@RequestBody UserUpdateRequest request, Caller caller, HttpServletRequest http) {
        var claimant = new Claimant(
                caller.userId(),
                caller.loginSessionId(),
                request.currentPassword().appliedTo(null),
                http.getRemoteAddr());
        var command = request.command(caller.userId(), clock.instant(), caller.actor());
        return changes.update(claimant, command, request.newPassword().appliedTo(null));
    }
}
