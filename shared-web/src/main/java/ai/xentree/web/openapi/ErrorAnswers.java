package ai.xentree.web.openapi;

import ai.xentree.web.access.AccessRule;
import ai.xentree.web.consistency.ConsistencyRule;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the errors that an operation can answer, from what it declares. */
final class ErrorAnswers {

    /** Names of the answers that the document defines once for all operations. */
    static final SortedMap<Integer, String> NAMES = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "BadRequest"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "NotFound"),
            Map.entry(409, "Conflict"),
            Map.entry(413, "PayloadTooLarge"),
            Map.entry(415, "UnsupportedMediaType"),
            Map.entry(429, "TooManyRequests"),
            Map.entry(500, "InternalError"),
            Map.entry(502, "BadGateway"),
            Map.entry(503, "ServiceUnavailable")));

    private ErrorAnswers() {}

    static void addTo(Operation operation, DeclaredOperation declared) {
        for (int status : statuses(operation, declared)) {
            operation
                    .getResponses()
                    .addApiResponse(Integer.toString(status), new ApiResponse().$ref(NAMES.get(status)));
        }
    }

    private static SortedSet<Integer> statuses(Operation operation, DeclaredOperation declared) {
        var statuses = new TreeSet<Integer>(declared.further());
        statuses.add(429);
        statuses.add(500);
        declared.codes().stream().map(ErrorAnswers::statusOf).forEach(statuses::add);
        addOfAccess(statuses, declared);
        addOfInput(statuses, operation, declared);
        if (declared.takesIdempotencyKey()) {
            statuses.add(409);
        }
        if (declared.consistency() != ConsistencyRule.NEITHER) {
            statuses.add(503);
        }
        declared.never().forEach(statuses::remove);
        return statuses;
    }

    private static void addOfAccess(SortedSet<Integer> statuses, DeclaredOperation declared) {
        switch (declared.access()) {
            case AccessRule.Open(boolean optionalBearer) when optionalBearer -> statuses.add(401);
            case AccessRule.Open open -> {}
            case AccessRule.Restricted restricted -> {
                statuses.add(401);
                statuses.add(403);
            }
        }
    }

    private static void addOfInput(SortedSet<Integer> statuses, Operation operation, DeclaredOperation declared) {
        var hasBody = operation.getRequestBody() != null;
        if (hasBody) {
            statuses.add(413);
            statuses.add(415);
        }
        var parameters = operation.getParameters();
        if (hasBody || parameters.size() > 1) {
            statuses.add(400);
        }
        if (declared.namesSomethingInItsPath()) {
            statuses.add(404);
        }
    }

    private static int statusOf(String code) {
        return switch (code) {
            case "INVALID_CREDENTIALS", "REFRESH_TOKEN_INVALID" -> 401;
            case "live_quota_exceeded" -> 429;
            case "AI_PROVIDER_FAILED" -> 502;
            case "INTEGRATION_NOT_CONFIGURED" -> 503;
            default -> 409;
        };
    }
}
