package ai.xentree.projection.web;

import ai.xentree.projection.Progress;
import ai.xentree.projection.Rebuild;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rebuild. Reads use the old data until the new is complete. */
@Schema(name = "ProjectionRebuild")
record ShownRebuild(
        UUID id,
        @Schema(description = "The projection.") String projection,
        @Schema(description = "State.") Rebuild.Status status,

        @Schema(description = "Events applied so far.", minimum = "0")
        long position,

        @Schema(description = "Events to apply.", minimum = "0")
        long target,

        @Schema(description = "Of the way (percent 0-100, 1 decimal).", minimum = "0", maximum = "100")
        BigDecimal progress,

        @Schema(description = "Speed.", minimum = "0") @Nullable
        BigDecimal eventsPerSecond,

        @Schema(description = "Why it failed.") @Nullable String error,

        @Schema(description = "Why it was started.") @Nullable
        String reason,

        @Schema(description = "By whom.") @Nullable UUID requestedBy,
        @Schema(description = "Begun.") @Nullable Instant startedAt,
        @Schema(description = "Done.") @Nullable Instant finishedAt) {

    private static final int PERCENT = 100;

    static ShownRebuild of(Progress progress) {
        var rebuild = progress.rebuild();
        return new ShownRebuild(
                rebuild.id(),
                rebuild.projection(),
                rebuild.status(),
                progress.position(),
                rebuild.target(),
                rounded(PERCENT * progress.share(), 1),
                progress.eventsPerSecond().map(rate -> rounded(rate, 0)).orElse(null),
                rebuild.error(),
                rebuild.reason(),
                rebuild.requestedBy(),
                rebuild.startedAt(),
                rebuild.finishedAt());
    }

    private static BigDecimal rounded(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
    }
}
