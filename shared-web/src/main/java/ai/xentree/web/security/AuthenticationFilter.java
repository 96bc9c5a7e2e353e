package ai.xentree.web.security;

import ai.xentree.core.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Establishes who calls. Wrong credentials are remembered rather than answered: whether they matter depends on the
 * operation, since whoever refreshes a token may well send the expired one along.
 */
public final class AuthenticationFilter extends OncePerRequestFilter {

    private static final String REFUSED = AuthenticationFilter.class.getName() + ".refused";

    private final Credentials credentials;

    AuthenticationFilter(Credentials credentials) {
        this.credentials = credentials;
    }

    /** Who calls; empty for nobody known. */
    public static Optional<Authenticated> caller() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Authenticated known
                ? Optional.of(known)
                : Optional.empty();
    }

    /** Why the credentials sent were refused; null if they were not, or there were none. */
    public static @Nullable Refused refusal(HttpServletRequest request) {
        return (Refused) request.getAttribute(REFUSED);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            credentials
                    .of(request)
                    .ifPresent(known -> SecurityContextHolder.setContext(new SecurityContextImpl(known)));
        } catch (Refused refused) {
            request.setAttribute(REFUSED, refused);
        }
        chain.doFilter(request, response);
    }
}
