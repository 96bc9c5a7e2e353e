package ai.xentree.web.access;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.web.security.Authenticated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;

/** What a controller method declares about who may call it. */
public sealed interface AccessRule {

    /** The scope that every valid key has. */
    String ANY = "any";

    /** For anyone. */
    record Open(boolean optionalBearer) implements AccessRule {}

    /** For callers with credentials; without a scope for people only. */
    record Restricted(@Nullable String scope, boolean superAdminOnly, List<String> roles) implements AccessRule {

        private void admit(Authenticated caller) {
            if (caller.isApiKey()) {
                admitKey(caller);
            }
            if (superAdminOnly && !caller.caller().superAdmin()) {
                throw Refusal.forbidden("Only platform administrators may do this");
            }
        }

        private void admitKey(Authenticated key) {
            if (scope == null) {
                throw noKeys();
            }
            if (!scope.equals(ANY) && !key.scopes().contains(scope)) {
                throw new Refused(new Refusal(
                        Refusal.Kind.FORBIDDEN,
                        "INSUFFICIENT_API_KEY_SCOPE",
                        "API key lacks required scope for this endpoint",
                        Map.of("required_scope", scope, "granted_scopes", List.copyOf(key.scopes()))));
            }
        }
    }

    /** The rule of a method; empty if it declares none, or one that makes no sense. */
    static Optional<AccessRule> of(HandlerMethod method) {
        var open = method.getMethodAnnotation(PublicAccess.class);
        var access = method.getMethodAnnotation(Access.class);
        if (open != null) {
            return access == null ? Optional.of(new Open(open.optionalBearer())) : Optional.empty();
        }
        if (access == null || access.bearerOnly() == !access.scope().isEmpty()) {
            return Optional.empty();
        }
        var scope = access.bearerOnly() ? null : access.scope();
        return Optional.of(new Restricted(scope, access.superAdminOnly(), List.of(access.roles())));
    }

    /**
     * Lets a caller pass, or does not: scope first, then role.
     *
     * @param refusal why the credentials that were sent are wrong, if they are
     * @throws Refused otherwise
     */
    default void check(Optional<Authenticated> caller, @Nullable Refused refusal) {
        switch (this) {
            case Open(boolean optionalBearer) -> {
                if (optionalBearer && refusal != null) {
                    throw refusal;
                }
                if (optionalBearer && caller.filter(Authenticated::isApiKey).isPresent()) {
                    throw noKeys();
                }
            }
            case Restricted rule -> {
                if (refusal != null) {
                    throw refusal;
                }
                rule.admit(caller.orElseThrow(AccessRule::noCredentials));
            }
        }
    }

    private static Refused noKeys() {
        return Refusal.refused(Refusal.Kind.UNAUTHORIZED, "UNAUTHORIZED", "API keys are not accepted here; sign in");
    }

    private static Refused noCredentials() {
        return Refusal.refused(Refusal.Kind.UNAUTHORIZED, "UNAUTHORIZED", "Credentials are missing");
    }
}
