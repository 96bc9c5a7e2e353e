package ai.xentree.stats.report;

import ai.xentree.stats.Question;
import ai.xentree.stats.figures.Range;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report of an organization or a team.
 *
 * @param team null for the organization
 * @param position of the last event that it takes in, which was stored at {@code storedAt}
 */
public record Report(
        String organization,
        @Nullable String team,
        int memberCount,
        Range range,
        long position,
        Instant storedAt,
        List<Block> blocks) {

    /** As the parts tell it. */
    public static Report of(Question question, List<ReportPart> parts) {
        var summary = question.summary();
        var team = question.scope().team();
        return new Report(
                summary.name(),
                team == null ? null : team.name(),
                summary.memberCount(),
                question.range(),
                question.pages().position(),
                question.pages().storedAt(),
                parts.stream()
                        .sorted(Comparator.comparingInt(ReportPart::place))
                        .flatMap(part -> part.blocks(question).stream())
                        .toList());
    }
}
