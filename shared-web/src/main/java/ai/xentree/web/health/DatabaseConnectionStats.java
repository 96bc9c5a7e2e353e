package ai.xentree.web.health;

import ai.xentree.health.DatabasePart;
import io.swagger.v3.oas.annotations.media.Schema;

/** Connections at the database. */
record DatabaseConnectionStats(
        @Schema(description = "Connections to the database.", minimum = "0")
        int total,

        @Schema(description = "Running a statement.", minimum = "0")
        int active,

        @Schema(description = "Doing nothing.", minimum = "0")
        int idle,

        @Schema(description = "Allowed.", minimum = "1") int max) {

    static DatabaseConnectionStats of(DatabasePart.Connections counted) {
        return new DatabaseConnectionStats(
                counted.total(), counted.active(), counted.total() - counted.active(), counted.max());
    }
}
