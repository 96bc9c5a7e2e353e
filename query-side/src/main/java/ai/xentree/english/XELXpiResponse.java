package ai.xentree.english;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The proficiency index and its parts.
 *
 * @param xpi points 0–100, one decimal
 * @param level by the exact value
 * @param skills reading, listening, writing, speaking
 * @param updatedAt last change
 */
record XELXpiResponse(
        BigDecimal xpi,
        CefrLevel level,
        List<XELXpiSkillItem> skills,
        @Nullable Instant updatedAt) {

    static XELXpiResponse of(LearnerDocument learner) {
        var xpi = learner.xpi();
        return new XELXpiResponse(xpi.rounded(), xpi.level(), XELXpiSkillItem.all(learner), learner.xpiChangedAt());
    }
}
