package ai.xentree.web.openapi;

import ai.xentree.web.consistency.ConsistencyRule;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.List;

/** The headers that answers have in common, defined once and referred to. */
final class StandardHeaders {

    private static final String ALLOWED_ORIGIN = "Access-Control-Allow-Origin";
    private static final List<String> LIMITS = List.of("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset");

    private StandardHeaders() {}

    static void define(Components components) {
        components
                .addHeaders(
                        "XRequestId",
                        header("Id of this request.", new StringSchema().maxLength(128))
                                .required(true))
                .addHeaders(
                        "XConsistencyToken", header("Send it with a later read to see this write.", new StringSchema()))
                .addHeaders(
                        "XAsOfPosition",
                        header(
                                "Position in the event history that every figure of this answer comes from.",
                                whole("int64")))
                .addHeaders(
                        "XAsOfTime",
                        header("When the event at that position was stored.", new StringSchema().format("date-time")))
                .addHeaders(
                        "ETag",
                        header(
                                "Tag of this answer, to be sent as `If-None-Match` with the same request.",
                                new StringSchema()))
                .addHeaders("RetryAfter", header("Seconds to wait before trying again.", whole("int64")))
                .addHeaders(LIMITS.get(0), header("Requests that the nearest limit lets come at once.", whole("int64")))
                .addHeaders(LIMITS.get(1), header("What is left of it.", whole("int64")))
                .addHeaders(LIMITS.get(2), header("Seconds until all of it is there again.", whole("int64")))
                .addHeaders(
                        ALLOWED_ORIGIN,
                        header("The calling page's origin, where this deployment allows it.", new StringSchema()));
    }

    static void addTo(ApiResponse answer) {
        answer.addHeaderObject("X-Request-Id", reference("XRequestId"))
                .addHeaderObject(ALLOWED_ORIGIN, reference(ALLOWED_ORIGIN));
    }

    static void addLimitsTo(ApiResponse answer) {
        LIMITS.forEach(name -> answer.addHeaderObject(name, reference(name)));
    }

    static void addTo(ApiResponse answer, ConsistencyRule consistency) {
        switch (consistency) {
            case WRITES -> answer.addHeaderObject("X-Consistency-Token", reference("XConsistencyToken"));
            case READS ->
                answer.addHeaderObject("X-As-Of-Position", reference("XAsOfPosition"))
                        .addHeaderObject("X-As-Of-Time", reference("XAsOfTime"));
            case NEITHER -> {}
        }
    }

    static Header reference(String name) {
        return new Header().$ref(name);
    }

    private static Schema<?> whole(String format) {
        return new IntegerSchema().format(format).minimum(BigDecimal.ZERO);
    }

    private static Header header(String description, Schema<?> schema) {
        return new Header().description(description).schema(schema);
    }
}
