package ai.xentree.progress;

import ai.xentree.progress.figures.ProgressMemberRow;
import ai.xentree.stats.MemberNames;
import ai.xentree.stats.Question;
import ai.xentree.stats.figures.AdminStatsAffiliation;
import ai.xentree.stats.figures.AdminStatsDateRangeSummary;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.web.csv.CsvTable;
import ai.xentree.web.csv.RecordTable;
import ai.xentree.web.paging.Page;
import java.util.Arrays;
import java.util.List;

/** The members table of a range: sorted as a whole, of which only those rows are made that are wanted. */
final class MembersTable {

    private final Question question;
    private final MembersQuery query;
    private final MemberRows rows;
    private final int[] members;

    MembersTable(Question question, MembersQuery query, MemberNames names) {
        this.question = question;
        this.query = query;
        var figures = MemberFigures.of(question, names);
        this.rows = new MemberRows(figures, question.columns().people());
        this.members = new MemberRanking(figures).members(query.sort(), query.order(), query.q());
    }

    ProgressMembersResponse page(Page page) {
        return new ProgressMembersResponse(
                question.summary(),
                AdminStatsDateRangeSummary.of(question.range()),
                query.sort(),
                query.order(),
                rows(membersOf(page)),
                members.length,
                page.number(),
                page.limit(),
                page.pages(members.length));
    }

    /** The scalars of the rows, made one by one while they are written. */
    CsvTable file(Page page) {
        var wanted = membersOf(page);
        return RecordTable.of(
                ProgressMemberRow.class, () -> Arrays.stream(wanted).mapToObj(rows::of));
    }

    private int[] membersOf(Page page) {
        int from = (int) Math.min(page.offset(), members.length);
        return Arrays.copyOfRange(members, from, (int) Math.min((long) from + page.limit(), members.length));
    }

    private List<ProgressMemberRow> rows(int[] wanted) {
        var recent = new RecentWork(question, wanted);
        return Arrays.stream(wanted)
                .mapToObj(member -> {
                    var row = rows.of(member);
                    return row.with(teams(row), recent.attempts(member), recent.sessions(member));
                })
                .toList();
    }

    private List<String> teams(ProgressMemberRow row) {
        var person = question.pages().read(StatsPages.person(row.userId()));
        return AdminStatsAffiliation.teamNames(question.affiliations().of(person));
    }
}
