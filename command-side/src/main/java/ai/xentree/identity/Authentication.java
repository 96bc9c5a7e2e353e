package ai.xentree.identity;

import ai.xentree.claims.ClaimKind;
import ai.xentree.claims.Claims;
import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.identity.LoginSessionEvent.Reason;
import ai.xentree.identity.TokenFamilies.Exchange;
import ai.xentree.passwords.Passwords;
import ai.xentree.passwords.Passwords.Proof;
import java.util.Optional;
import java.util.UUID;

/** Lets people in: for a name and password, or for a refresh token. */
final class Authentication {

    private final Claims claims;
    private final AccountReader accounts;
    private final Passwords passwords;
    private final LoginThrottle throttle;
    private final LogIns logIns;
    private final TokenFamilies families;
    private final TokenIssuer issuer;

    Authentication(
            Claims claims,
            AccountReader accounts,
            Passwords passwords,
            LoginThrottle throttle,
            LogIns logIns,
            TokenFamilies families,
            TokenIssuer issuer) {
        this.claims = claims;
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.logIns = logIns;
        this.families = families;
        this.issuer = issuer;
    }

    /**
     * Logs in by username or email. Whatever is wrong is answered alike and after the same work, so that nobody learns who
     * has an account.
     */
    TokenResponse logIn(String name, String password, String clientAddress) {
        passwords.requirePossible("password", password);
        var attempt = throttle.begin(name, clientAddress);
        var proof = attempt.make(() -> passwords.prove(() -> holderOf(name), password));
        if (!isGood(proof)) {
            throw invalidCredentials();
        }
        attempt.succeeded();
        var token = logIns.begin(proof.orElseThrow().userId());
        if (!isGood(proof)) {
            // The account was suspended or its password changed since, and whoever did that did not see this log-in.
            logIns.end(token.userId(), token.loginSessionId(), Reason.LOGOUT, Actor.SYSTEM);
            throw invalidCredentials();
        }
        return answer(token);
    }

    /** Exchanges a refresh token. One that was exchanged before ends the log-in that it belongs to. */
    TokenResponse refresh(String text) {
        var presented = RefreshToken.parse(text).orElseThrow(Authentication::invalidToken);
        if (!accounts.isActive(presented.userId())) {
            throw invalidToken();
        }
        return switch (families.exchange(presented)) {
            case Exchange.Successor(var token) -> answer(token);
            case Exchange.Unknown() -> throw invalidToken();
            case Exchange.Reused() -> {
                logIns.end(presented.userId(), presented.loginSessionId(), Reason.TOKEN_REUSED, Actor.SYSTEM);
                throw invalidToken();
            }
        };
    }

    /** Ends the log-in that a refresh token belongs to; what is no such token ends none. */
    void logOut(String text) {
        RefreshToken.parse(text)
                .filter(presented -> !(families.exchange(presented) instanceof Exchange.Unknown))
                .ifPresent(presented -> logIns.end(
                        presented.userId(), presented.loginSessionId(), Reason.LOGOUT, Actor.user(presented.userId())));
    }

    private Optional<UUID> holderOf(String name) {
        return claims.holderOf(name.contains("@") ? ClaimKind.EMAIL : ClaimKind.USERNAME, name);
    }

    private boolean isGood(Optional<Proof> proof) {
        return proof.filter(passwords::isCurrent)
                .filter(it -> accounts.isActive(it.userId()))
                .isPresent();
    }

    private TokenResponse answer(RefreshToken token) {
        var role = accounts.find(token.userId())
                .map(account -> account.standing().role())
                .orElse(PlatformRole.USER);
        var access = issuer.issue(token.userId(), token.loginSessionId(), role);
        return new TokenResponse(access.text(), "bearer", token.text(), access.lifetimeSeconds());
    }

    private static Refused invalidCredentials() {
        return Refusal.refused(
                Refusal.Kind.UNAUTHORIZED,
                "INVALID_CREDENTIALS",
                "Wrong username or password, or an inactive account.");
    }

    private static Refused invalidToken() {
        return Refusal.refused(
                Refusal.Kind.UNAUTHORIZED, "REFRESH_TOKEN_INVALID", "The refresh token is unknown, used or expired.");
    }
}
