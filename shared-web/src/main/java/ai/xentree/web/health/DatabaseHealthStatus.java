package ai.xentree.web.health;

import ai.xentree.health.DatabasePart;
import ai.xentree.health.HealthStatus;
import ai.xentree.health.MongoPool;
import ai.xentree.health.PartHealth;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The database. */
record DatabaseHealthStatus(
        @Schema(description = "State.") HealthStatus status,

        @Schema(description = "Time of a trivial query (milliseconds); null when it failed.", minimum = "0") @Nullable
        BigDecimal latencyMs,

        @Schema(description = "The pool.") DatabasePoolStatus pool,

        @Schema(description = "At the database; null when it failed, or the database does not tell.") @Nullable
        DatabaseConnectionStats connections) {

    static DatabaseHealthStatus of(
            PartHealth part, MongoPool.Count pool, DatabasePart.@Nullable Connections connections) {
        return new DatabaseHealthStatus(
                part.status(),
                ServiceHealthStatus.millis(part.latency()),
                new DatabasePoolStatus(pool.size(), pool.inUse(), pool.idle(), pool.waiting()),
                connections == null ? null : DatabaseConnectionStats.of(connections));
    }
}
