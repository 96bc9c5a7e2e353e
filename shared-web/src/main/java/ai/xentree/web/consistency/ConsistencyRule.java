package ai.xentree.web.consistency;

import ai.xentree.web.access.PublicAccess;
import org.springframework.web.method.HandlerMethod;

/** What an operation has to do with read models. */
public enum ConsistencyRule {
    /** Changes what they show. */
    WRITES,
    /** Shows what they show. */
    READS,
    /** Neither. */
    NEITHER;

    /** The rule of an operation. */
    public static ConsistencyRule of(HandlerMethod operation, boolean changes) {
        if (operation.hasMethodAnnotation(WithoutConsistency.class)) {
            return NEITHER;
        }
        if (changes) {
            return WRITES;
        }
        return operation.hasMethodAnnotation(PublicAccess.class) ? NEITHER : READS;
    }

    /** Whether a request of that HTTP method asks for a change. */
    public static boolean changes(String httpMethod) {
        return switch (httpMethod) {
            case "GET", "HEAD", "OPTIONS" -> false;
            default -> true;
        };
    }
}
