package ai.xentree.identity;

import ai.xentree.limits.Limited;
import ai.xentree.limits.OperationClass;
import ai.xentree.web.access.PublicAccess;
import ai.xentree.web.consistency.WithoutConsistency;
import ai.xentree.web.idempotency.WithoutIdempotency;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Log-ins of browsers: their refresh token is in a cookie that no script can read, and that goes nowhere but here. Other sites
 * cannot have it sent: the cookie is {@code SameSite=Strict}, and JSON and {@code DELETE} are not sent across origins unasked.
 */
@RestController
@RequestMapping(PageSessionEndpoint.PATH)
@Hidden
class PageSessionEndpoint {

    static final String PATH = "/pages/session";

    private static final String COOKIE = "xentree_refresh";

    private final Authentication authentication;
    private final RefreshSettings settings;

    PageSessionEndpoint(Authentication authentication, RefreshSettings settings) {
        this.authentication = authentication;
        this.settings = settings;
    }

    /** Nothing; but only a page of this origin can send it as JSON. */
    record Renewal() {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PublicAccess
    @WithoutConsistency
    @WithoutIdempotency
    @Limited(OperationClass.LOG_IN)
    ResponseEntity<PageSession> logIn(@RequestBody LoginRequest request, HttpServletRequest http) {
        return answer(authentication.logIn(request.username(), request.password(), http.getRemoteAddr()), http);
    }

    /** Another access token for who is signed in; nothing where nobody is. */
    @PostMapping(path = "/renewal", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PublicAccess
    @WithoutConsistency
    @WithoutIdempotency
    ResponseEntity<PageSession> renew(
            @RequestBody Renewal renewal,
            @CookieValue(name = COOKIE, required = false) @Nullable String token,
            HttpServletRequest http) {
        if (token == null) {
            return ResponseEntity.noContent().build();
        }
        return answer(authentication.refresh(token), http);
    }

    @DeleteMapping
    @PublicAccess
    @WithoutConsistency
    ResponseEntity<Void> logOut(
            @CookieValue(name = COOKIE, required = false) @Nullable String token, HttpServletRequest http) {
        if (token != null) {
            authentication.logOut(token);
        }
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO, http))
                .build();
    }

    private ResponseEntity<PageSession> answer(TokenResponse tokens, HttpServletRequest http) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.SET_COOKIE, cookie(tokens.refreshToken(), settings.lifetime(), http))
                .body(PageSession.of(tokens));
    }

    private static String cookie(String value, Duration lifetime, HttpServletRequest http) {
        return ResponseCookie.from(COOKIE, value)
                .path(PATH)
                .maxAge(lifetime)
                .httpOnly(true)
                .secure(http.isSecure())
                .sameSite("Strict")
                .build()
                .toString();
    }
}
