package ai.xentree.projection.web;

import ai.xentree.web.json.NotNullIfGiven;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which projection to rebuild. */
record ProjectionRebuildRequest(
        @Schema(description = "Its name, or `*` for all.") @NotNull @Size(min = 1, max = 100)
        String projection,

        @Schema(description = "Why.") @Size(min = 1, max = 500) @NotNullIfGiven @Nullable
        String reason) {}
