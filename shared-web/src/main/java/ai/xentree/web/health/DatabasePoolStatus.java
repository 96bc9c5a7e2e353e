package ai.xentree.web.health;

import io.swagger.v3.oas.annotations.media.Schema;

/** The connection pool. */
record DatabasePoolStatus(
        @Schema(description = "Connections the pool may hold.", minimum = "0")
        int size,

        @Schema(description = "Handed out.", minimum = "0") int inUse,
        @Schema(description = "Ready.", minimum = "0") int idle,

        @Schema(description = "Requests waiting for one.", minimum = "0")
        int waiting) {}
