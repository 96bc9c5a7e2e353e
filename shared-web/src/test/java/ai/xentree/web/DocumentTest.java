package ai.xentree.web;

import static ai.xentree.testing.Answers.body;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DocumentTest extends WebTest {

    @Test
    void theDocumentIsOpenApi31AndDescribesTheTwoKindsOfCredentials() {
        var document = document();
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        var schemes = document.path("components").path("securitySchemes");
        assertThat(schemes.path("bearerAuth").path("bearerFormat").asString()).isEqualTo("JWT");
        assertThat(schemes.path("apiKeyAuth").path("name").asString()).isEqualTo("X-API-Key");
    }

    @Test
    void whoMayCallAnOperationFollowsFromItsDeclaration() {
        var create = operation("/things", "post");
        assertThat(create.path("operationId").asString()).isEqualTo("createThing");
        assertThat(create.path("x-required-scope").asString()).isEqualTo("things:write");
        assertThat(create.path("x-required-role").asString()).isEqualTo("owner|admin");
        assertThat(create.path("security").toString()).isEqualTo("[{\"bearerAuth\":[]},{\"apiKeyAuth\":[]}]");
        assertThat(operation("/administration", "get").path("x-required-role").asString())
                .isEqualTo("super_admin");
        assertThat(operation("/me", "get").path("security").toString()).isEqualTo("[{\"bearerAuth\":[]}]");
        assertThat(operation("/join", "post").path("security").toString()).isEqualTo("[{},{\"bearerAuth\":[]}]");
        assertThat(operation("/sign-in", "post").path("security").toString()).isEqualTo("[]");
    }

    @Test
    void theStandardParametersFollowFromWhatAnOperationDoes() {
        assertThat(references("/things", "post")).containsExactly("XRequestId", "IdempotencyKey", "Prefer");
        assertThat(references("/things", "get")).containsExactly("Page", "Limit", "XRequestId", "XConsistencyToken");
        assertThat(references("/things/{thing_id}", "delete")).containsExactly("XRequestId", "Prefer");
        assertThat(references("/sign-in", "post")).containsExactly("XRequestId");
        assertThat(references("/health", "get")).containsExactly("XRequestId");
    }

    @Test
    void theErrorsFollowFromWhatAnOperationTakesAndRefuses() {
        assertThat(statuses("/things", "post"))
                .containsExactly("201", "400", "401", "403", "409", "413", "415", "429", "500", "503");
        assertThat(statuses("/things/{thing_id}", "delete"))
                .containsExactly("204", "400", "401", "403", "404", "429", "500", "503");
        assertThat(statuses("/sign-in", "post")).containsExactly("200", "400", "413", "415", "429", "500");
        assertThat(statuses("/health", "get")).containsExactly("200", "500");
        assertThat(operation("/things", "post").path("x-error-codes").toString())
                .isEqualTo("[\"SLUG_TAKEN\"]");
    }

    @Test
    void aRequestBodySaysWhatItMustHaveAndTakesNothingElse() {
        var request = schema("ThingRequest");
        assertThat(request.path("additionalProperties").asBoolean()).isFalse();
        assertThat(request.path("required").toString()).isEqualTo("[\"name\"]");
        assertThat(property("ThingRequest", "made_at"))
                .isEqualTo("{\"type\":[\"string\",\"null\"],\"format\":\"date-time\",\"maxLength\":46}");
        assertThat(property("ThingRequest", "note"))
                .isEqualTo("{\"type\":\"string\",\"maxLength\":5,\"minLength\":0,\"pattern\":\"^[a-z]*$\"}");
        assertThat(property("ThingRequest", "colour"))
                .isEqualTo("{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"dark_red\",\"blue\"]},{\"type\":\"null\"}]}");
        assertThat(property("ThingRequest", "level")).contains("\"enum\":[\"A1\",\"B2\"]");
        assertThat(property("ThingRequest", "tags"))
                .isEqualTo(
                        "{\"type\":\"array\",\"items\":{\"type\":\"string\",\"minLength\":2},\"maxItems\":3,\"minItems\":0}");
        assertThat(property("ThingRequest", "zone")).startsWith("{\"type\":\"string\"");
        assertThat(schema("ThingPatch").path("minProperties").asInt()).isEqualTo(1);
        assertThat(property("ThingPatch", "name")).isEqualTo("{\"type\":\"string\",\"minLength\":2}");
        assertThat(property("ThingPatch", "note")).startsWith("{\"type\":[\"string\",\"null\"]");
    }

    @Test
    void whatIsSentHasTheBoundsOfItsForm() {
        var parameters = operation("/things/{thing_id}", "delete").path("parameters");
        assertThat(parameters.path(0).path("schema").toString())
                .isEqualTo("{\"type\":\"string\",\"format\":\"uuid\",\"maxLength\":36}");
    }

    @Test
    void everyAnswerTellsOfLimitsWhereThereAreSome() {
        assertThat(operation("/things", "post")
                        .path("responses")
                        .path("201")
                        .path("headers")
                        .propertyNames())
                .contains("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Consistency-Token");
        assertThat(operation("/health", "get")
                        .path("responses")
                        .path("200")
                        .path("headers")
                        .propertyNames())
                .containsExactlyInAnyOrder("X-Request-Id", "Access-Control-Allow-Origin");
    }

    @Test
    void anAnswerUnderATagMayBeThatTheOneTheCallerHasStillHolds() {
        assertThat(references("/tagged", "get")).containsExactly("XRequestId", "IfNoneMatch", "XConsistencyToken");
        assertThat(statuses("/tagged", "get")).contains("200", "304");
        var answers = operation("/tagged", "get").path("responses");
        assertThat(answers.path("200").path("headers").propertyNames()).contains("ETag", "X-As-Of-Position");
        assertThat(answers.path("304").path("headers").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        answers.path("200").path("headers").propertyNames());
        assertThat(answers.path("304").has("content")).isFalse();
        assertThat(references("/things", "get")).doesNotContain("IfNoneMatch");
        assertThat(statuses("/things", "get")).doesNotContain("304");
    }

    @Test
    void everyDescriptionEndsWithWhoMayCall() {
        assertThat(operation("/things", "post").path("description").asString())
                .endsWith("For the roles `owner`, `admin`, and API keys with the scope `things:write`.");
        assertThat(operation("/me", "get").path("description").asString())
                .endsWith("For whoever is signed in; not for API keys.");
        assertThat(operation("/sign-in", "post").path("description").asString()).endsWith("For everyone.");
    }

    @Test
    void anAnswerAlwaysHasAllOfItsMembers() {
        assertThat(schema("ThingResponse").path("required").size()).isEqualTo(6);
        assertThat(property("ThingResponse", "id")).isEqualTo("{\"type\":\"string\",\"format\":\"uuid\"}");
        assertThat(property("ThingResponse", "day")).isEqualTo("{\"type\":[\"string\",\"null\"],\"format\":\"date\"}");
    }

    @Test
    void aPageOfRowsIsCalledAfterItsRows() {
        assertThat(property("ThingListResponse", "items")).contains("#/components/schemas/ThingResponse");
        assertThat(schema("ThingListResponse").path("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("items", "total", "page", "limit", "total_pages");
    }

    private JsonNode document() {
        return body(get("/v3/api-docs"));
    }

    private JsonNode operation(String path, String method) {
        return document().path("paths").path(path).path(method);
    }

    private JsonNode schema(String name) {
        return document().path("components").path("schemas").path(name);
    }

    private String property(String schema, String name) {
        return schema(schema).path("properties").path(name).toString();
    }

    private Stream<String> references(String path, String method) {
        return operation(path, method)
                .path("parameters")
                .valueStream()
                .map(parameter -> parameter.path("$ref").asString(""))
                .filter(reference -> !reference.isEmpty())
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1));
    }

    private List<String> statuses(String path, String method) {
        return operation(path, method).path("responses").propertyNames().stream()
                .sorted()
                .toList();
    }
}
