package ai.xentree.web.health;

import ai.xentree.health.ReadModelHealth;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A read model. */
record ProjectionCondition(
        @Schema(description = "The projection.") String name,

        @Schema(description = "What this program does with it.")
        String state,

        @Schema(description = "Last event applied.", minimum = "0")
        long position,

        @Schema(description = "Events it is behind.", minimum = "0")
        long lag,

        @Schema(description = "Events set aside.", minimum = "0")
        long deadLetters,

        @Schema(description = "Last failure.") @Nullable String lastError) {

    static ProjectionCondition of(ReadModelHealth model) {
        return new ProjectionCondition(
                model.name(), model.state(), model.position(), model.lag(), model.deadLetters(), model.lastError());
    }
}
