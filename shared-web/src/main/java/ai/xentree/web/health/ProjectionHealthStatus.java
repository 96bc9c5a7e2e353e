package ai.xentree.web.health;

import ai.xentree.health.Examination;
import ai.xentree.health.HealthStatus;
import ai.xentree.health.ReadModelHealth;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The read models. */
record ProjectionHealthStatus(
        @Schema(description = "State.") HealthStatus status,

        @Schema(description = "Events the slowest projection is behind.", minimum = "0")
        long maxLag,

        @Schema(description = "Events set aside.", minimum = "0")
        long deadLetters,

        @Schema(description = "Each of them, by name.") List<ProjectionCondition> items) {

    static ProjectionHealthStatus of(Examination found) {
        var models = found.readModels();
        return new ProjectionHealthStatus(
                found.readModelStatus(),
                models.stream().mapToLong(ReadModelHealth::lag).max().orElse(0),
                models.stream().mapToLong(ReadModelHealth::deadLetters).sum(),
                models.stream().map(ProjectionCondition::of).toList());
    }
}
