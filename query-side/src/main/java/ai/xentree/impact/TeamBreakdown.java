package ai.xentree.impact;

import ai.xentree.impact.figures.ImpactTeamBreakdownItem;
import ai.xentree.impact.figures.ImpactTeamBreakdownResponse;
import ai.xentree.impact.figures.ValueColumns;
import ai.xentree.stats.Question;
import ai.xentree.stats.figures.AdminStatsDateRangeSummary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Impact by team: each of those in scope, then the people who are in none of them. */
final class TeamBreakdown {

    private final Question question;
    private final ValueColumns columns;
    private final LviWeights weights;

    TeamBreakdown(Question question) {
        var reader = new ValueReader(question);
        this.question = question;
        this.columns = reader.columns(question.range());
        this.weights = reader.weights();
    }

    ImpactTeamBreakdownResponse response() {
        return new ImpactTeamBreakdownResponse(
                question.summary(), AdminStatsDateRangeSummary.of(question.range()), rows());
    }

    private List<ImpactTeamBreakdownItem> rows() {
        var rows = new ArrayList<ImpactTeamBreakdownItem>();
        var inTeams = new BitSet();
        for (var team : question.scope().teamsByName()) {
            var people = question.roster(team).population(question.range());
            Arrays.stream(people).forEach(inTeams::set);
            rows.add(ImpactTeamBreakdownItem.of(team, columns, people, weights));
        }
        var others = Arrays.stream(question.scope().roster().population(question.range()))
                .filter(member -> !inTeams.get(member))
                .toArray();
        if (others.length > 0) {
            rows.add(ImpactTeamBreakdownItem.of(null, columns, others, weights));
        }
        return rows;
    }
}
