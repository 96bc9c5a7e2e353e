package ai.xentree.progress.figures;

import ai.xentree.english.CefrLevel;
import ai.xentree.english.ProgressMemberAttempt;
import ai.xentree.stats.figures.ActivityStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of the population.
 *
 * @param fullName display name
 * @param teams names of the present ones
 * @param learningTime in the range (seconds), like sessions, modules and attempts
 * @param modulesCompleted first completions
 * @param averageScore of those (points 0–100, one decimal); null without one
 * @param xpi points 0–100, one decimal, at the range's end
 * @param lastActive end of the last session that ended before the range's end
 * @param status judged at the range's end
 * @param recentAttempts the last 5 before the range's end, newest first, like {@code recentSessions}
 */
public record ProgressMemberRow(
        UUID userId,
        String username,
        @Nullable String fullName,
        @Nullable String email,
        @Nullable String avatarUrl,
        List<String> teams,
        long learningTime,
        int sessions,
        int modulesStarted,
        int modulesCompleted,
        @Nullable BigDecimal averageScore,
        int taskAttempts,
        BigDecimal xpi,
        CefrLevel xpiLevel,
        @Nullable Instant lastActive,
        ActivityStatus status,
        List<ProgressMemberAttempt> recentAttempts,
        List<ProgressMemberSession> recentSessions) {

    /** The same with what is a list. */
    public ProgressMemberRow with(
            List<String> teamNames, List<ProgressMemberAttempt> attempts, List<ProgressMemberSession> lastSessions) {
        return new ProgressMemberRow(
                userId,
                username,
                fullName,
                email,
                avatarUrl,
                teamNames,
                learningTime,
                sessions,
                modulesStarted,
                modulesCompleted,
                averageScore,
                taskAttempts,
                xpi,
                xpiLevel,
                lastActive,
                status,
                attempts,
                lastSessions);
    }
}
