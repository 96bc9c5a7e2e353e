package ai.xentree;

import ai.xentree.startup.DistributedProgram;
import java.util.Map;

/** The program for what is looked at: read models, and their doors. */
final class QuerySide {

    /** What Swagger UI offers; the gateway knows which side publishes which. */
    private static final Map<String, Object> BOTH_SIDES = Map.of(
            "springdoc.swagger-ui.urls[0].name", "What is looked at",
            "springdoc.swagger-ui.urls[0].url", "/v3/api-docs",
            "springdoc.swagger-ui.urls[1].name", "What changes things",
            "springdoc.swagger-ui.urls[1].url", "/v3/api-docs/commands");

    private QuerySide() {}

    /** Runs until the JVM is told to stop. */
    @SuppressWarnings("resource")
    public static void main(String[] arguments) {
        DistributedProgram.start("xentree-query-side", BOTH_SIDES, arguments);
    }
}
