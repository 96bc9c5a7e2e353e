package ai.xentree.english;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One change of the proficiency index.
 *
 * @param xpi after it, points 0–100 with one decimal, like {@code previousXpi}
 * @param delta the rounded exact difference
 * @param level after it, by the exact value
 * @param skills those that changed
 * @param submissionId what changed it
 */
record XELXpiHistoryItem(
        Instant recordedAt,
        BigDecimal xpi,
        BigDecimal previousXpi,
        BigDecimal delta,
        CefrLevel level,
        List<XPISkill> skills,
        UUID submissionId,
        UUID taskId) {

    static XELXpiHistoryItem of(XpiChange change) {
        return new XELXpiHistoryItem(
                change.at(),
                change.after().rounded(),
                change.before().rounded(),
                change.before().upTo(change.after()),
                change.after().level(),
                change.skills(),
                change.submissionId(),
                change.taskId());
    }
}
