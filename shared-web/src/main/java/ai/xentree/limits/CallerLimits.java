package ai.xentree.limits;

import ai.xentree.web.security.Authenticated;
import ai.xentree.web.security.Caller;
import java.util.UUID;

/** Bounds what a person or an API key may ask for. */
final class CallerLimits {

    private final Allowances allowances;
    private final RateLimitSettings settings;

    CallerLimits(Allowances allowances, RateLimitSettings settings) {
        this.allowances = allowances;
        this.settings = settings;
    }

    /** The limit of that caller for operations of that class. */
    Allowance of(Authenticated caller, OperationClass operation) {
        var kind = caller.isApiKey() ? LimitKind.API_KEY : LimitKind.USER;
        var rates = caller.isApiKey() ? settings.apiKey() : settings.user();
        return allowances.of(kind, who(caller.caller()) + " " + operation, rates.of(operation));
    }

    private static UUID who(Caller caller) {
        return caller.key() == null ? caller.userId() : caller.key().keyId();
    }
}
