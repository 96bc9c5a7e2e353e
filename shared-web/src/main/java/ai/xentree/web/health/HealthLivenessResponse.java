package ai.xentree.web.health;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** The service is alive. */
record HealthLivenessResponse(@Schema(_const = "ok") String status, String version, Instant timestamp) {}
