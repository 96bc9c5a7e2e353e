package ai.xentree.experience.learner;

import ai.xentree.sessions.SessionSource;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one day has brought a learner.
 *
 * @param plainSegmentXp experience of sessions before boosters, which is what is limited
 * @param segmentXp experience of sessions
 * @param quizXp experience of tasks, modules and quests
 * @param bySource learning time of the sessions that began on that day; sources without one are missing
 */
public record Day(long plainSegmentXp, long segmentXp, long quizXp, Map<SessionSource, LearningTime> bySource) {

    /** One without anything. */
    public static final Day EMPTY = new Day(0, 0, 0, Map.of());

    /** All experience of the day. */
    public long xp() {
        return segmentXp + quizXp;
    }

    /** All learning time of the day. */
    public LearningTime time() {
        return bySource.values().stream().reduce(LearningTime.NONE, LearningTime::plus);
    }

    /** With the experience of a session, before boosters and after. */
    Day withSegment(long plain, long boosted) {
        return new Day(plainSegmentXp + plain, segmentXp + boosted, quizXp, bySource);
    }

    Day withQuiz(long xp) {
        return new Day(plainSegmentXp, segmentXp, quizXp + xp, bySource);
    }

    Day withSession(SessionSource source, long seconds) {
        var times = new EnumMap<SessionSource, LearningTime>(SessionSource.class);
        times.putAll(bySource);
        times.merge(source, new LearningTime(seconds, 1), LearningTime::plus);
        return new Day(plainSegmentXp, segmentXp, quizXp, Collections.unmodifiableMap(times));
    }
}
