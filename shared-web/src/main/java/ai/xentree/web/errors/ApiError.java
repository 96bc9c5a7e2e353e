package ai.xentree.web.errors;

import ai.xentree.core.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An error as it is answered.
 *
 * @param code what clients branch on
 * @param details what else clients are told, beside code and message
 * @param headers further headers
 */
record ApiError(int status, String code, String message, Map<String, Object> details, Map<String, String> headers) {

    static final String RETRY_AFTER = "Retry-After";
    private static final String RETRY_AFTER_SECONDS = "retry_after_seconds";

    static ApiError of(int status, String message) {
        return new ApiError(status, genericCode(status), message, Map.of(), Map.of());
    }

    static ApiError of(int status, String code, String message) {
        return new ApiError(status, code, message, Map.of(), Map.of());
    }

    static ApiError invalid(List<FieldError> errors) {
        var message = errors.size() == 1 ? "1 field is invalid" : errors.size() + " fields are invalid";
        return new ApiError(400, "VALIDATION_ERROR", message, Map.of("errors", errors), Map.of());
    }

    static ApiError of(Refusal refusal) {
        var status = switch (refusal.kind()) {
            case INVALID -> 400;
            case UNAUTHORIZED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case TOO_MANY -> 429;
        };
        var details = new LinkedHashMap<>(refusal.details());
        var retryAfter = details.remove(RETRY_AFTER_SECONDS);
        var error = new ApiError(status, refusal.code(), refusal.message(), details, Map.of());
        if (status == 401) {
            return error.with("WWW-Authenticate", "Bearer");
        }
        return status == 429 ? error.with(RETRY_AFTER, retryAfter == null ? "1" : retryAfter.toString()) : error;
    }

    static String genericCode(int status) {
        return switch (status) {
            case 400 -> "VALIDATION_ERROR";
            case 401 -> "UNAUTHORIZED";
            case 403 -> "FORBIDDEN";
            case 404 -> "NOT_FOUND";
            case 405 -> "METHOD_NOT_ALLOWED";
            case 406 -> "NOT_ACCEPTABLE";
            case 409 -> "CONFLICT";
            case 413 -> "PAYLOAD_TOO_LARGE";
            case 415 -> "UNSUPPORTED_MEDIA_TYPE";
            case 429 -> "RATE_LIMITED";
            case 503 -> "SERVICE_UNAVAILABLE";
            case 500 -> "INTERNAL_ERROR";
            default -> "BAD_REQUEST";
        };
    }

    ApiError with(String header, String value) {
        var extended = new LinkedHashMap<>(headers);
        extended.put(header, value);
        return new ApiError(status, code, message, details, extended);
    }

    Map<String, Object> body() {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("error", code);
        detail.put("message", message);
        detail.putAll(details);
        return Map.of("detail", detail);
    }
}
