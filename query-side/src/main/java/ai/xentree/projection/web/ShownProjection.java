package ai.xentree.projection.web;

import ai.xentree.projection.ProjectionStatus.State;
import ai.xentree.projection.Standing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A projection. */
@Schema(name = "ProjectionStatus")
record ShownProjection(
        @Schema(description = "The projection.") String name,
        @Schema(description = "State.") ProjectionState status,

        @Schema(description = "Last event applied.", minimum = "0")
        long position,

        @Schema(description = "Last event in the history.", minimum = "0")
        long head,

        @Schema(description = "head - position (events).", minimum = "0")
        long lag,

        @Schema(description = "Age of the oldest event not applied (seconds); 0 without one.", minimum = "0")
        BigDecimal lagSeconds,

        @Schema(description = "Events set aside.", minimum = "0")
        long deadLetters,

        @Schema(description = "Last failure.") @Nullable String lastError,

        @Schema(description = "The rebuild under way.") @Nullable
        ShownRebuild rebuild,

        @Schema(description = "When the last event applied was stored.")
        Instant updatedAt) {

    private static final int MILLIS = 3;

    static ShownProjection of(Standing standing) {
        return new ShownProjection(
                standing.name(),
                state(standing),
                standing.position(),
                standing.head(),
                standing.lag(),
                BigDecimal.valueOf(standing.behind().toMillis(), MILLIS),
                standing.deadLetters(),
                standing.here() == null ? null : standing.here().lastError(),
                standing.rebuild() == null ? null : ShownRebuild.of(standing.rebuild()),
                standing.updatedAt());
    }

    private static ProjectionState state(Standing standing) {
        var here = standing.here() == null ? State.WAITING : standing.here().state();
        if (here == State.RETRYING) {
            return ProjectionState.FAILED;
        }
        if (standing.rebuild() != null) {
            return ProjectionState.REBUILDING;
        }
        return here == State.STOPPED ? ProjectionState.PAUSED : ProjectionState.RUNNING;
    }
}
