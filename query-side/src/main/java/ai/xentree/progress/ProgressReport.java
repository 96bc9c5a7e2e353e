package ai.xentree.progress;

import ai.xentree.progress.figures.ProgressDistributionResponse;
import ai.xentree.progress.figures.ProgressKPIItem;
import ai.xentree.progress.figures.ProgressTrendPoint;
import ai.xentree.stats.Question;
import ai.xentree.stats.report.Block;
import ai.xentree.stats.report.Block.Bars;
import ai.xentree.stats.report.Block.Card;
import ai.xentree.stats.report.Block.Cards;
import ai.xentree.stats.report.Block.Heading;
import ai.xentree.stats.report.Block.Line;
import ai.xentree.stats.report.Block.Value;
import ai.xentree.stats.report.ReportPart;
import ai.xentree.web.json.WireNames;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Progress in the report. */
@Component
final class ProgressReport implements ReportPart {

    @Override
    public int place() {
        return 2;
    }

    @Override
    public List<Block> blocks(Question question) {
        var cards = ProgressCards.of(question).answer().kpis().stream()
                .map(ProgressReport::card)
                .toList();
        var days = ProgressTrendPoint.of(question.range(), question.modules(question.range())).stream()
                .map(day -> new Value(day.date().toString(), BigDecimal.valueOf(day.modulesCompleted())))
                .toList();
        return List.of(
                new Heading("Progress"),
                new Cards(cards),
                new Line("Modules completed by day", "modules", days),
                new Bars(
                        "People by modules completed in the range",
                        "members",
                        people(ProgressStats.distribution(question))));
    }

    private static Card card(ProgressKPIItem card) {
        return new Card(
                card.label(),
                card.value(),
                card.previousValue(),
                WireNames.of(card.unit()),
                ProgressDefinitions.of(card.key()).words());
    }

    private static List<Value> people(ProgressDistributionResponse distribution) {
        return distribution.modulesCompleted().stream()
                .map(bucket -> new Value(bucket.bucket(), BigDecimal.valueOf(bucket.memberCount())))
                .toList();
    }
}
