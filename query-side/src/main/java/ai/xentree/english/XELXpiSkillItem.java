package ai.xentree.english;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One skill.
 *
 * @param value points 0–100, one decimal; 0 without attempts
 * @param level by the exact value
 * @param attempts scored submissions that feed it
 * @param lastAttemptAt when the last of them was submitted
 */
record XELXpiSkillItem(
        XPISkill skill,
        BigDecimal value,
        CefrLevel level,
        int attempts,
        @Nullable Instant lastAttemptAt) {

    static List<XELXpiSkillItem> all(LearnerDocument learner) {
        return learner.skills().entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static XELXpiSkillItem of(XPISkill name, Skill skill) {
        var points = skill.points();
        return new XELXpiSkillItem(name, points.rounded(), points.level(), skill.attempts(), skill.lastAttemptAt());
    }
}
