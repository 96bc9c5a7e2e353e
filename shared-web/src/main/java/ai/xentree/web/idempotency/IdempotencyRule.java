package ai.xentree.web.idempotency;

import org.springframework.web.method.HandlerMethod;

/** Says which operations take a key: every POST that does not say otherwise. */
public final class IdempotencyRule {

    private IdempotencyRule() {}

    /** Whether that operation takes one when called by that HTTP method. */
    public static boolean applies(HandlerMethod operation, String httpMethod) {
        return httpMethod.equals("POST") && !operation.hasMethodAnnotation(WithoutIdempotency.class);
    }
}
