package ai.xentree.experience;

import ai.xentree.core.AboutPerson;
import ai.xentree.core.DomainEvent;
import ai.xentree.experience.ExperienceRulesEvent.RulesAdopted;
import ai.xentree.experience.learner.Learner;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.Projection;
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.projection.StoredEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A stretch of events on their way into what learners have earned. Years are written before learners: what is put away is
 * what learners' documents hold as they are stored, so that wherever a write is cut off, one of the two has it.
 */
final class ExperienceBatch implements Projection.Batch {

    private final DocumentBatch rules;
    private final DocumentBatch years;
    private final DocumentBatch learners;
    private final Map<UUID, LearnerInBatch> open = new HashMap<>();
    private final boolean named;
    private RulesDocument.History history;

    ExperienceBatch(ReadModelPlace place, boolean named) {
        this.rules = new DocumentBatch(place);
        this.years = new DocumentBatch(place);
        this.learners = new DocumentBatch(place);
        this.named = named;
        this.history = history();
    }

    private RulesDocument.History history() {
        return rules.find(RulesDocument.COLLECTION, RulesDocument.ID)
                .map(document -> new RulesDocument(document).history())
                .orElse(new RulesDocument.History(List.of()));
    }

    @Override
    public void expect(List<DomainEvent> events) {
        learners.prefetch(
                LearnerDocument.COLLECTION,
                events.stream()
                        .filter(Learner::concerns)
                        .map(event -> ((AboutPerson) event).userId().toString())
                        .collect(Collectors.toSet()));
    }

    @Override
    public void fold(StoredEvent stored) {
        switch (stored.event()) {
            case RulesAdopted adopted -> adopt(stored, adopted);
            case AboutPerson about
            when Learner.concerns(stored.event()) ->
                open.computeIfAbsent(about.userId(), id -> LearnerInBatch.open(learners, years, id))
                        .fold(stored, history.at(stored.position()));
            default -> {}
        }
    }

    private void adopt(StoredEvent stored, RulesAdopted adopted) {
        rules.change(
                RulesDocument.COLLECTION,
                RulesDocument.ID,
                stored,
                document -> new RulesDocument(document).add(stored.position(), adopted.rules()));
        history = history();
    }

    @Override
    public boolean flush(long position) {
        var away = putAway();
        open.values().forEach(learner -> learner.write(learners, named));
        return learners.flush() || away;
    }

    /** Writes what is not learners' own documents; answers whether there was anything. */
    boolean putAway() {
        var adopted = rules.flush();
        return years.flush() || adopted;
    }
}
