package ai.xentree.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;

/** What an operation costs the platform, and so which limit it counts for. */
public enum OperationClass {
    /** Proves who somebody is by something that has to be hashed slowly, and so can be guessed at. */
    LOG_IN,
    /** Looks at something. */
    READ,
    /** Changes something. */
    WRITE,
    /** Answers a whole table, history or report at once. */
    EXPORT,
    /** Has texts evaluated, or answers written, by a language model or what stands in for it. */
    AI;

    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FILES = Set.of("text/csv", "application/pdf", "application/x-ndjson");

    /** The class that the method declares, or else the one that the request looks like. */
    static OperationClass of(HandlerMethod operation, HttpServletRequest request) {
        var declared = operation.getMethodAnnotation(Limited.class);
        if (declared != null) {
            return declared.value();
        }
        if (!LOOKING.contains(request.getMethod())) {
            return WRITE;
        }
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && FILES.stream().anyMatch(accepted::contains) ? EXPORT : READ;
    }
}
