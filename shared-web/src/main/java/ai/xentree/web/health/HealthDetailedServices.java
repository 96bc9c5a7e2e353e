package ai.xentree.web.health;

import ai.xentree.health.DatabasePart;
import ai.xentree.health.Examination;
import ai.xentree.health.MongoPool;
import ai.xentree.health.PartHealth;
import ai.xentree.health.PartName;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Each part. */
record HealthDetailedServices(
        @Schema(description = "Where events are kept.") ServiceHealthStatus eventStore,
        @Schema(description = "Where secrets are kept.") ServiceHealthStatus vault,
        @Schema(description = "Where read models are kept.") DatabaseHealthStatus database,
        @Schema(description = "The read models.") ProjectionHealthStatus projections,
        @Schema(description = "The search service.") ServiceHealthStatus search,
        @Schema(description = "Room on the disk.") ServiceHealthStatus storage,
        @Schema(description = "What evaluates texts.") ServiceHealthStatus ai) {

    private static final PartHealth ELSEWHERE = PartHealth.ok("This program has none");
    private static final PartHealth NOT_OFFERED = PartHealth.ok("Not offered by this version");

    static HealthDetailedServices of(
            Examination found, MongoPool.Count pool, DatabasePart.@Nullable Connections connections) {
        return new HealthDetailedServices(
                part(found, PartName.EVENT_STORE),
                part(found, PartName.VAULT),
                DatabaseHealthStatus.of(found.parts().getOrDefault(PartName.DATABASE, ELSEWHERE), pool, connections),
                ProjectionHealthStatus.of(found),
                ServiceHealthStatus.of(NOT_OFFERED),
                part(found, PartName.STORAGE),
                part(found, PartName.AI));
    }

    private static ServiceHealthStatus part(Examination found, PartName name) {
        return ServiceHealthStatus.of(found.parts().getOrDefault(name, ELSEWHERE));
    }
}
