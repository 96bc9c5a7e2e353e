package ai.xentree.web.access;

import ai.xentree.core.Refusal;
import ai.xentree.web.parameters.TypedArgument;
import ai.xentree.web.security.Authenticated;
import ai.xentree.web.security.AuthenticationFilter;
import ai.xentree.web.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

/** Hands controllers their {@link Caller}. */
@Component
final class CallerArgument extends TypedArgument<Caller> {

    CallerArgument() {
        super(Caller.class);
    }

    @Override
    protected @Nullable Caller read(MethodParameter parameter, NativeWebRequest request) {
        var caller = AuthenticationFilter.caller().map(Authenticated::caller);
        if (caller.isEmpty() && !parameter.isOptional()) {
            throw Refusal.refused(Refusal.Kind.UNAUTHORIZED, "UNAUTHORIZED", "Credentials are missing");
        }
        return caller.orElse(null);
    }
}
