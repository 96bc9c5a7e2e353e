package ai.xentree.engagement;

import ai.xentree.engagement.figures.AdminStatsMemberActivityRow;
import ai.xentree.stats.LastEndSearch;
import ai.xentree.stats.MemberNames;
import ai.xentree.stats.Question;
import ai.xentree.stats.explain.Explanation;
import ai.xentree.stats.figures.ActivityStatus;
import ai.xentree.stats.figures.IntOrder;
import ai.xentree.stats.figures.LastActive;
import ai.xentree.stats.figures.Learning;
import ai.xentree.stats.figures.Window;
import ai.xentree.web.csv.CsvTable;
import ai.xentree.web.csv.RecordTable;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** What the population did as a file: the most learning time first, then by username; lines are made while they are written. */
final class ActivityFile {

    private final MemberNames names;
    private final IntFunction<UUID> userIds;
    private final Learning learning;
    private final int[] members;
    private final long[] lastEnds;
    private final long[] joined;
    private final long closes;

    ActivityFile(Question question, Window window, MemberNames names) {
        var range = question.range();
        var columns = question.columns();
        this.names = names;
        this.userIds = columns.people();
        this.learning = window.learning();
        this.members = IntOrder.by(learning.seconds())
                .reversed()
                .sorted(names.byUsername(Explanation.everyone(window.population())));
        this.lastEnds = LastEndSearch.before(
                columns,
                columns.lastEnds(),
                range.end().toEpochDay() + 1,
                question.scope().organization().firstJoined());
        this.joined = question.scope().roster().joinedBefore(range.closes(), columns.members());
        this.closes = range.closes();
    }

    CsvTable table() {
        return RecordTable.of(AdminStatsMemberActivityRow.class, this::rows);
    }

    private Stream<AdminStatsMemberActivityRow> rows() {
        return Arrays.stream(members).mapToObj(this::row);
    }

    private AdminStatsMemberActivityRow row(int member) {
        var called = names.of(member);
        return new AdminStatsMemberActivityRow(
                userIds.apply(member),
                called.username(),
                called.fullName(),
                called.email(),
                called.avatarUrl(),
                learning.seconds()[member],
                learning.sessions()[member],
                learning.activeDays()[member],
                LastActive.instant(lastEnds[member]),
                ActivityStatus.of(lastEnds[member], joined[member], closes));
    }
}
