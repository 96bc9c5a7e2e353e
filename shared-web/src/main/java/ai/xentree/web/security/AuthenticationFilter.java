package ai.xentree.web.security;

import ai.xentree.core.Refused;
import ai.xentree.web.errors.ErrorWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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
    private final List<Doorkeeper> doorkeepers;
    private final ErrorWriter errors;

    AuthenticationFilter(Credentials credentials, List<Doorkeeper> doorkeepers, ErrorWriter errors) {
        this.credentials = credentials;
        this.doorkeepers = doorkeepers;
        this.errors = errors;
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
            admit(request, response);
        } catch (Refused refused) {
            errors.write(refused, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private void admit(HttpServletRequest request, HttpServletResponse response) {
        if (!recognise(request, () -> doorkeepers.forEach(doorkeeper -> doorkeeper.admit(request, response)))) {
            doorkeepers.forEach(doorkeeper -> doorkeeper.admitStranger(request, response));
        }
    }

    private boolean recognise(HttpServletRequest request, Runnable beforeChecking) {
        try {
            var known = credentials.of(request, beforeChecking);
            known.ifPresent(caller -> SecurityContextHolder.setContext(new SecurityContextImpl(caller)));
            return known.isPresent();
        } catch (Refused refused) {
            request.setAttribute(REFUSED, refused);
            return false;
        }
    }
}
