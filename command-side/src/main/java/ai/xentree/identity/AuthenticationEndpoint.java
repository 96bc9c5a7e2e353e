package ai.xentree.identity;

import ai.xentree.identity.LoginSessionEvent.Reason;
import ai.xentree.limits.Limited;
import ai.xentree.limits.OperationClass;
import ai.xentree.web.access.Access;
import ai.xentree.web.access.PublicAccess;
import ai.xentree.web.consistency.WithoutConsistency;
import ai.xentree.web.idempotency.WithoutIdempotency;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Logging in and out. */
@RestController
@RequestMapping("/api/auth")
@Tag(name = "Authentication")
class AuthenticationEndpoint {

    private final Authentication authentication;
    private final LogIns logIns;

    AuthenticationEndpoint(Authentication authentication, LogIns logIns) {
        this.authentication = authentication;
        this.logIns = logIns;
    }

    @PostMapping(
            path = "/login",
            consumes = {MediaType.APPLICATION_FORM_URLENCODED_VALUE, MediaType.APPLICATION_JSON_VALUE})
    @PublicAccess
    @WithoutConsistency
    @WithoutIdempotency
    @Limited(OperationClass.LOG_IN)
    @Refuses("INVALID_CREDENTIALS")
    @Operation(operationId = "loginUser", summary = "Log in and get an access token")
    TokenResponse logIn(@RequestBody LoginRequest request, HttpServletRequest http) {
        return authentication.logIn(request.username(), request.password(), http.getRemoteAddr());
    }

    @PostMapping("/refresh")
    @PublicAccess
    @WithoutConsistency
    @WithoutIdempotency
    @Refuses("REFRESH_TOKEN_INVALID")
    @Operation(operationId = "refreshToken", summary = "Refresh an access token")
    TokenResponse refresh(@RequestBody RefreshRequest request) {
        return authentication.refresh(request.refreshToken());
    }

    @PostMapping("/logout")
    @Access(bearerOnly = true)
    @Refuses(never = 403)
    @Operation(operationId = "logoutUser", summary = "Log out the current user")
    LogoutResponse logOut(@RequestBody(required = false) @Nullable LogoutRequest request, Caller caller) {
        var all = request != null && request.allSessions().orElse(false);
        return new LogoutResponse("Logged out", all ? endAll(caller) : endThis(caller));
    }

    private int endAll(Caller caller) {
        return logIns.endAll(caller.userId(), null, Reason.LOGOUT, caller.actor());
    }

    private int endThis(Caller caller) {
        var session = Objects.requireNonNull(caller.loginSessionId(), "API keys do not get here");
        return logIns.end(caller.userId(), session, Reason.LOGOUT, caller.actor()) ? 1 : 0;
    }
}
