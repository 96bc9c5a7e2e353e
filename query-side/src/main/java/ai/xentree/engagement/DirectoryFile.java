package ai.xentree.engagement;

import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.SubscriptionPlan;
import ai.xentree.stats.MemberNames;
import ai.xentree.stats.Question;
import ai.xentree.stats.explain.Explanation;
import ai.xentree.stats.figures.ActivityStatus;
import ai.xentree.stats.figures.LastActive;
import ai.xentree.web.csv.CsvTable;
import ai.xentree.web.csv.RecordTable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The member directory as a file. What is needed of every account is read some at a time and kept in two bytes a person; the
 * lines are made one by one while they are written.
 */
final class DirectoryFile {

    private static final int AT_ONCE = 1_000;
    private static final List<SubscriptionPlan> PLANS = List.of(SubscriptionPlan.values());
    private static final List<AccountStatus> STATUSES = List.of(AccountStatus.values());

    private final long now;
    private final MemberNames names;
    private final IntFunction<UUID> userIds;
    private final int[] members;
    private final long[] joined;
    private final long[] lastEnds;
    private final byte[] plans;
    private final byte[] statuses;

    DirectoryFile(Question question, MemberNames names) {
        this.now = question.now();
        this.names = names;
        this.userIds = question.columns().people();
        this.members =
                names.byUsername(Explanation.everyone(question.scope().roster().present(now)));
        this.joined = question.scope()
                .roster()
                .joinedBefore(now + 1, question.columns().members());
        this.lastEnds = question.columns().lastEnds();
        this.plans = new byte[members.length];
        this.statuses = new byte[members.length];
        for (int from = 0; from < members.length; from += AT_ONCE) {
            readAccounts(question, from, Math.min(from + AT_ONCE, members.length));
        }
    }

    private void readAccounts(Question question, int from, int to) {
        var ids = Arrays.stream(members, from, to).mapToObj(userIds).toList();
        var people = question.people(ids);
        for (int place = from; place < to; place++) {
            var person = people.get(ids.get(place - from));
            if (person != null) {
                plans[place] = (byte) PLANS.indexOf(person.profile().plan());
                statuses[place] = (byte) STATUSES.indexOf(person.profile().status());
            }
        }
    }

    CsvTable table() {
        return RecordTable.of(DirectoryLine.class, this::lines);
    }

    private Stream<DirectoryLine> lines() {
        return IntStream.range(0, members.length).mapToObj(this::line);
    }

    private DirectoryLine line(int place) {
        int member = members[place];
        var called = names.of(member);
        return new DirectoryLine(
                userIds.apply(member),
                called.username(),
                called.fullName(),
                called.email(),
                called.avatarUrl(),
                Instant.ofEpochMilli(joined[member]),
                PLANS.get(plans[place]),
                STATUSES.get(statuses[place]),
                ActivityStatus.of(lastEnds[member], joined[member], now),
                LastActive.instant(lastEnds[member]));
    }
}
