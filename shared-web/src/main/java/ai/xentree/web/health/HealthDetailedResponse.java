package ai.xentree.web.health;

import ai.xentree.health.HealthStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** State of every part. */
record HealthDetailedResponse(
        @Schema(description = "The worst state of a needed part.")
        HealthStatus status,

        @Schema(description = "Version of the service.") String version,

        @Schema(description = "Since the start (seconds).", minimum = "0")
        long uptimeSeconds,

        @Schema(description = "Time of the check.") Instant timestamp,
        @Schema(description = "Each part.") HealthDetailedServices services) {}
