package ai.xentree.stats.web;

import ai.xentree.core.Refusal;
import ai.xentree.web.security.Authenticated;
import ai.xentree.web.security.AuthenticationFilter;
import ai.xentree.web.security.Caller;

/** Who makes the present request. */
final class CurrentCaller {

    private CurrentCaller() {}

    static Caller get() {
        return AuthenticationFilter.caller()
                .map(Authenticated::caller)
                .orElseThrow(
                        () -> Refusal.refused(Refusal.Kind.UNAUTHORIZED, "UNAUTHORIZED", "Credentials are missing"));
    }
}
