package ai.xentree.projection;

import ai.xentree.health.ReadModelHealth;
import ai.xentree.health.ReadModelsInView;
import ai.xentree.projection.ProjectionStatus.State;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells how the read models are doing, also while nobody can be asked how far they have come. */
final class ReadModelExamination implements ReadModelsInView {

    private final Operations operations;
    private final Projections projections;
    private volatile List<Standing> last;

    ReadModelExamination(Operations operations, Projections projections, List<ReadModel> readModels) {
        this.operations = operations;
        this.projections = projections;
        this.last =
                readModels.stream().map(model -> Standing.unknown(model.name())).toList();
    }

    @Override
    public List<ReadModelHealth> look() {
        last = operations.standings();
        return remembered();
    }

    @Override
    public List<ReadModelHealth> remembered() {
        var here = projections.activities();
        return last.stream().map(standing -> health(standing, here)).toList();
    }

    private static ReadModelHealth health(Standing standing, Map<String, ProjectionActivity> here) {
        var activity = here.getOrDefault(standing.name(), ProjectionActivity.ELSEWHERE);
        return new ReadModelHealth(
                standing.name(),
                activity.state().name().toLowerCase(Locale.ROOT),
                activity.state() == State.RETRYING,
                standing.position(),
                standing.lag(),
                standing.deadLetters(),
                activity.lastError());
    }
}
