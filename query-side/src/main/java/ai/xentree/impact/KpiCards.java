package ai.xentree.impact;

import ai.xentree.impact.figures.ImpactFigures;
import ai.xentree.impact.figures.ImpactKPIResponse;
import ai.xentree.stats.Question;
import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.figures.Range;
import java.util.List;

/** The Impact cards. */
final class KpiCards {

    private static final int PERCENT = 100;

    private final Question question;
    private final ValueReader reader;
    private final List<LearningTarget> targets;
    private final TargetProgress progress;

    KpiCards(Question question) {
        this.question = question;
        this.reader = new ValueReader(question);
        this.targets = new VisibleTargets(question).all().toList();
        this.progress = new TargetProgress(question.pages(), question.metrics());
    }

    ImpactKPIResponse response() {
        var range = question.range();
        return ImpactKPIResponse.of(question.summary(), range, figures(range), figures(range.previous()));
    }

    /** Of a range. */
    ImpactFigures figures(Range range) {
        var ending = ending(range);
        return ImpactFigures.of(
                reader.columns(range),
                reader.population(range),
                reader.xpi().atStart(range),
                reader.weights(),
                Exact.ratio(met(ending), ending.size()).times(PERCENT));
    }

    /** The targets that end in the range. */
    List<LearningTarget> ending() {
        return ending(question.range());
    }

    private List<LearningTarget> ending(Range range) {
        return targets.stream()
                .filter(target -> range.includes(target.terms().endDate()))
                .toList();
    }

    /** How many of some targets are met, as known now. */
    long met(List<LearningTarget> some) {
        return some.stream().filter(progress::met).count();
    }
}
