package ai.xentree.progress;

import ai.xentree.english.Points;
import ai.xentree.progress.figures.AverageScore;
import ai.xentree.progress.figures.ProgressMemberRow;
import ai.xentree.stats.figures.ActivityStatus;
import ai.xentree.stats.figures.LastActive;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;

/** What the members table shows of each person but for what is a list. */
record MemberRows(MemberFigures figures, IntFunction<UUID> userIds) {

    ProgressMemberRow of(int member) {
        var called = figures.names().of(member);
        var learning = figures.window().learning();
        var modules = figures.modules();
        var xpi = Points.xpi(figures.xpi()[member]);
        int completions = modules.completions()[member];
        return new ProgressMemberRow(
                userIds.apply(member),
                called.username(),
                called.fullName(),
                called.email(),
                called.avatarUrl(),
                List.of(),
                learning.seconds()[member],
                learning.sessions()[member],
                modules.starts()[member],
                completions,
                AverageScore.of(modules.units(), modules.scores()[member], completions),
                modules.attempts()[member],
                xpi.rounded(),
                xpi.level(),
                LastActive.instant(figures.lastEnds()[member]),
                ActivityStatus.of(
                        figures.lastEnds()[member],
                        figures.joined()[member],
                        figures.range().closes()),
                List.of(),
                List.of());
    }
}
