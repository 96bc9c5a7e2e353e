package ai.xentree.projection.web;

import ai.xentree.projection.Progress;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Rebuilds that were started. */
record ProjectionRebuildListResponse(@Size(min = 1) List<ShownRebuild> items) {

    static ProjectionRebuildListResponse of(List<Progress> rebuilds) {
        return new ProjectionRebuildListResponse(
                rebuilds.stream().map(ShownRebuild::of).toList());
    }
}
