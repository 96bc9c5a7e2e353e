package ai.xentree.projection.web;

import ai.xentree.projection.Standing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Every projection. */
record ProjectionListResponse(
        @Schema(description = "Last event in the history.", minimum = "0")
        long head,

        @Schema(description = "By name.") List<ShownProjection> items) {

    static ProjectionListResponse of(long head, List<Standing> standings) {
        return new ProjectionListResponse(
                head, standings.stream().map(ShownProjection::of).toList());
    }
}
