package ai.xentree.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
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
        StandardHeaders.define(components);
        defineSchemas(components);
        ErrorAnswers.NAMES.forEach((status, name) -> {
            var answer = new ApiResponse()
                    .description(MEANINGS.get(status))
                    .content(
                            new Content().addMediaType("application/json", new MediaType().schema(reference("Error"))));
            StandardHeaders.addTo(answer);
            StandardHeaders.addLimitsTo(answer);
            if (status == 429 || status == 503) {
                answer.addHeaderObject("Retry-After", StandardHeaders.reference("RetryAfter"));
            }
            components.addResponses(name, answer);
        });
    }

    /** Completes what is answered when all went well. */
    static void addTo(Operation operation, DeclaredOperation declared) {
        if (declared.isTagged()) {
            addNotModified(operation.getResponses());
        }
        operation.getResponses().values().forEach(answer -> {
            StandardHeaders.addTo(answer);
            StandardHeaders.addTo(answer, declared.consistency());
            if (declared.isLimited()) {
                StandardHeaders.addLimitsTo(answer);
            }
        });
    }

    private static void addNotModified(ApiResponses answers) {
        answers.addApiResponse("304", new ApiResponse().description("The answer under that tag still holds."));
        answers.values().forEach(answer -> answer.addHeaderObject("ETag", StandardHeaders.reference("ETag")));
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
}
