package ai.xentree.impact;

import ai.xentree.impact.figures.ImpactKPIItem;
import ai.xentree.impact.figures.ImpactTeamBreakdownItem;
import ai.xentree.impact.figures.ImpactTopPerformerItem;
import ai.xentree.impact.figures.TopPerformersBy;
import ai.xentree.stats.Question;
import ai.xentree.stats.report.Block;
import ai.xentree.stats.report.Block.Bars;
import ai.xentree.stats.report.Block.Card;
import ai.xentree.stats.report.Block.Cards;
import ai.xentree.stats.report.Block.Heading;
import ai.xentree.stats.report.Block.Line;
import ai.xentree.stats.report.Block.Table;
import ai.xentree.stats.report.Block.Value;
import ai.xentree.stats.report.ReportPart;
import ai.xentree.web.json.WireNames;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Impact in the report. */
@Component
final class ImpactReport implements ReportPart {

    private static final List<String> TEAM_COLUMNS =
            List.of("Team", "Members", "LVI", "Average XPI", "Hours", "Completion rate (%)");
    private static final List<String> PEOPLE_COLUMNS = List.of("Rank", "Name", "Team", "LVI", "XPI gain", "Hours");

    @Override
    public int place() {
        return 3;
    }

    @Override
    public List<Block> blocks(Question question) {
        return List.of(
                new Heading("Impact"),
                new Cards(new KpiCards(question)
                        .response().kpis().stream().map(ImpactReport::card).toList()),
                new Line("Learning value index by week", "points", weeks(question)),
                new Bars("People by CEFR level at the end of the range", "members", levels(question)),
                new Table("Teams", TEAM_COLUMNS, teams(question)),
                new Table("Top performers by learning value index", PEOPLE_COLUMNS, best(question)));
    }

    private static Card card(ImpactKPIItem card) {
        return new Card(
                card.label(),
                card.value(),
                card.previousValue(),
                WireNames.of(card.unit()),
                ImpactDefinitions.of(card.key()).words());
    }

    private static List<Value> weeks(Question question) {
        return new WeeklyTrend(question)
                .response().trend().stream()
                        .map(week -> new Value(week.week(), week.lvi()))
                        .toList();
    }

    private static List<Value> levels(Question question) {
        return ImpactStats.levels(question).levels().stream()
                .map(level -> new Value(WireNames.of(level.level()), BigDecimal.valueOf(level.membersAtEnd())))
                .toList();
    }

    private static List<List<@Nullable Object>> teams(Question question) {
        return new TeamBreakdown(question)
                .response().teams().stream().map(ImpactReport::row).toList();
    }

    private static List<@Nullable Object> row(ImpactTeamBreakdownItem team) {
        return List.of(
                Objects.requireNonNullElse(team.teamName(), "In no team"),
                team.memberCount(),
                team.lvi(),
                team.averageXpi(),
                team.totalLearningHours(),
                team.completionRate());
    }

    private static List<List<@Nullable Object>> best(Question question) {
        return new TopPerformers(question, TopPerformersBy.LVI)
                .response().items().stream().map(ImpactReport::row).toList();
    }

    private static List<@Nullable Object> row(ImpactTopPerformerItem person) {
        return List.of(
                person.rank(),
                Objects.requireNonNullElse(person.fullName(), person.username()),
                Objects.requireNonNullElse(person.teamName(), ""),
                person.lvi(),
                person.xpiGain(),
                person.learningHours());
    }
}
