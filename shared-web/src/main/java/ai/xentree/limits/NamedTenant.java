package ai.xentree.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Finds the organization that a request is about, where nobody is answered who does not belong to it: named in the path, or as a
 * parameter where figures are looked at. Where a parameter is not asked for, anybody could name anything.
 */
final class NamedTenant {

    private static final String IN_PATH = "org_id";
    private static final String STATS = "/api/v1/admin/stats/";

    private NamedTenant() {}

    static Optional<UUID> in(HttpServletRequest request) {
        var named = inPath(request);
        return parse(named == null && looksAtFigures(request) ? inQuery(request) : named);
    }

    private static boolean looksAtFigures(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getRequestURI().startsWith(STATS);
    }

    private static @Nullable String inPath(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? (String) variables.get(IN_PATH)
                : null;
    }

    /** By either of its two names (semantics.md, section 2). */
    private static @Nullable String inQuery(HttpServletRequest request) {
        var named = request.getParameter("organization_id");
        return named == null ? request.getParameter("org_id") : named;
    }

    private static Optional<UUID> parse(@Nullable String id) {
        try {
            return Optional.ofNullable(id).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
