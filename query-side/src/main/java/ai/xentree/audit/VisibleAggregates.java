package ai.xentree.audit;

import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Aggregates as far as somebody may see them: those of organizations that they audit; platform administrators all. */
@Component
final class VisibleAggregates {

    private final Aggregates aggregates;
    private final Auditors auditors;
    private final Sight sight;

    VisibleAggregates(Aggregates aggregates, Auditors auditors, Sight sight) {
        this.aggregates = aggregates;
        this.auditors = auditors;
        this.sight = sight;
    }

    /**
     * That of an identifier.
     *
     * @throws Refused where there is none that they may see, or too many are being looked for
     */
    VisibleAggregate require(UUID aggregateId, Actor actor) {
        var visible = auditors.visibleTo(actor, null);
        var storedId = aggregates.find(aggregateId, actor).orElseThrow(VisibleAggregates::notFound);
        var first = aggregates.events(storedId, 0, 1).getFirst();
        var aggregate =
                new VisibleAggregate(aggregates, storedId, String.valueOf(first.aggregateType()), visible, sight);
        if (aggregate.events(0, 1).isEmpty()) {
            throw notFound();
        }
        return aggregate;
    }

    static Refused notFound() {
        return Refusal.notFound("The aggregate");
    }
}
