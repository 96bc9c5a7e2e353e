package ai.xentree.core;

import java.util.List;
import java.util.Map;

/**
 * Why a command was not carried out, in the words of the rule it would have broken.
 *
 * @param kind how it is answered
 * @param code the rule, such as {@code LAST_OWNER}; one of the contract's error codes
 * @param message a sentence for people
 * @param details further members of the error's detail
 */
public record Refusal(Kind kind, String code, String message, Map<String, Object> details) {

    /** How a refusal is answered. */
    public enum Kind {
        /** The command itself makes no sense, whatever the state. */
        INVALID,
        /** Credentials are wrong. */
        UNAUTHORIZED,
        /** The actor may not do this. */
        FORBIDDEN,
        /** The thing is absent, or not visible to the actor. */
        NOT_FOUND,
        /** The present state does not allow it. */
        CONFLICT,
        /** Too often; to be tried later. */
        TOO_MANY
    }

    /** The thing is absent or invisible. */
    public static Refused notFound(String what) {
        return refused(Kind.NOT_FOUND, "NOT_FOUND", what + " does not exist or is not visible to you.");
    }

    /** The actor lacks the role. */
    public static Refused forbidden(String message) {
        return refused(Kind.FORBIDDEN, "FORBIDDEN", message);
    }

    /** The present state does not allow it. */
    public static Refused conflict(String code, String message) {
        return refused(Kind.CONFLICT, code, message);
    }

    /** A field is wrong; answered as {@code VALIDATION_ERROR} naming that field. */
    public static Refused invalid(String field, String message) {
        return new Refused(new Refusal(
                Kind.INVALID,
                "VALIDATION_ERROR",
                "The request is not valid.",
                Map.of("errors", List.of(Map.of("field", field, "message", message)))));
    }

    /** Any other refusal without details. */
    public static Refused refused(Kind kind, String code, String message) {
        return new Refused(new Refusal(kind, code, message, Map.of()));
    }
}
