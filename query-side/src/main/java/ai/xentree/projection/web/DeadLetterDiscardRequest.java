package ai.xentree.projection.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why an event is given up. */
record DeadLetterDiscardRequest(
        @Schema(description = "Why.") @NotNull @Size(min = 1, max = 500)
        String reason) {}
