package ai.xentree.web.health;

import ai.xentree.health.HealthStatus;
import ai.xentree.health.PartHealth;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One part. */
record ServiceHealthStatus(
        @Schema(description = "State.") HealthStatus status,

        @Schema(description = "Time of the check (milliseconds).", minimum = "0") @Nullable
        BigDecimal latencyMs,

        @Schema(description = "What is wrong, or what there is to know, in words.") @Nullable
        String message) {

    private static final int MICROS = 3;

    static ServiceHealthStatus of(PartHealth part) {
        return new ServiceHealthStatus(part.status(), millis(part.latency()), part.message());
    }

    /** With 1 decimal. */
    static @Nullable BigDecimal millis(@Nullable Duration latency) {
        return latency == null
                ? null
                : BigDecimal.valueOf(latency.toNanos() / 1_000, MICROS).setScale(1, RoundingMode.HALF_UP);
    }
}
