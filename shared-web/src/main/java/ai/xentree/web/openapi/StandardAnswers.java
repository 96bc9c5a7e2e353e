package ai.xentree.web.openapi;

import ai.xentree.web.consistency.ConsistencyRule;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;

/** The answers and headers that operations have in common, defined once and referred to. */
final class StandardAnswers {

    private static final Map<Integer, String> MEANINGS = Map.ofEntries(
            Map.entry(400, "The body or a parameter failed validation."),
            Map.entry(401, "Credentials are missing, expired, malformed or invalid."),
            Map.entry(403, "Known caller, but not allowed; also an API key without the scope."),
            Map.entry(404, "Absent, or not visible to the caller."),
            Map.entry(409, "Conflicts with the present state."),
            Map.entry(413, "The body is too large."),
            Map.entry(415, "The media type is not accepted here."),
            Map.entry(429, "A limit, throttle or quota was reached."),
            Map.entry(500, "Unexpected failure. The id is also in the log."),
            Map.entry(502, "An AI provider or another outside service failed. Nothing is lost."),
            Map.entry(503, "Temporarily unable to answer, for instance because the wanted write is not readable yet."));

    private StandardAnswers() {}

    static void define(Components components) {
        defineHeaders(components);
        defineSchemas(components);
        ErrorAnswers.NAMES.forEach((status, name) -> {
            var answer = new ApiResponse()
                    .description(MEANINGS.get(status))
                    .content(new Content().addMediaType("application/json", new MediaType().schema(reference("Error"))))
                    .addHeaderObject("X-Request-Id", headerReference("XRequestId"));
            if (status == 429 || status == 503) {
                answer.addHeaderObject("Retry-After", headerReference("RetryAfter"));
            }
            components.addResponses(name, answer);
        });
    }

    /** Completes what is answered when all went well. */
    static void addTo(Operation operation, DeclaredOperation declared) {
        operation.getResponses().values().forEach(answer -> {
            answer.addHeaderObject("X-Request-Id", headerReference("XRequestId"));
            if (declared.consistency() == ConsistencyRule.WRITES) {
                answer.addHeaderObject("X-Consistency-Token", headerReference("XConsistencyToken"));
            }
            if (declared.consistency() == ConsistencyRule.READS) {
                answer.addHeaderObject("X-As-Of-Position", headerReference("XAsOfPosition"));
                answer.addHeaderObject("X-As-Of-Time", headerReference("XAsOfTime"));
            }
        });
    }

    private static void defineHeaders(Components components) {
        var whole = new IntegerSchema().format(null).minimum(java.math.BigDecimal.ZERO);
        components
                .addHeaders(
                        "XRequestId",
                        header("Id of this request.", new StringSchema()).required(true))
                .addHeaders(
                        "XConsistencyToken", header("Send it with a later read to see this write.", new StringSchema()))
                .addHeaders(
                        "XAsOfPosition",
                        header("Position in the event history that every figure of this answer comes from.", whole))
                .addHeaders(
                        "XAsOfTime",
                        header("When the event at that position was stored.", new StringSchema().format("date-time")))
                .addHeaders("RetryAfter", header("Seconds to wait before trying again.", whole));
    }

    private static void defineSchemas(Components components) {
        components
                .addSchemas(
                        "Error",
                        object("Every error answer.", "detail").addProperty("detail", reference("ErrorDetail")))
                .addSchemas(
                        "ErrorDetail",
                        object("What went wrong. Further members may accompany a code.", "error", "message")
                                .addProperty("error", text("Stable code to branch on."))
                                .addProperty("message", text("What went wrong, in words."))
                                .addProperty("errors", new ArraySchema().items(reference("FieldError")))
                                .addProperty("required_scope", text("The scope the key lacks."))
                                .addProperty("granted_scopes", new ArraySchema().items(new StringSchema()))
                                .addProperty("missing_tasks", new ArraySchema().items(new StringSchema()))
                                .addProperty("error_id", text("Id of the log entry."))
                                .additionalProperties(true))
                .addSchemas(
                        "FieldError",
                        object("One refused field.", "field", "message")
                                .addProperty("field", text("Path of the field, or the parameter's name."))
                                .addProperty("message", text("Why it was refused.")));
    }

    private static Schema<?> object(String description, String... required) {
        var schema = new ObjectSchema();
        schema.setRequired(List.of(required));
        return schema.description(description);
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref(name);
    }

    private static Header header(String description, Schema<?> schema) {
        return new Header().description(description).schema(schema);
    }

    private static Header headerReference(String name) {
        return new Header().$ref(name);
    }
}
