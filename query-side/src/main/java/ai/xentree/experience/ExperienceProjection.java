package ai.xentree.experience;

import static ai.xentree.experience.AccountDocuments.NAME;

import ai.xentree.core.AboutPerson;
import ai.xentree.core.DomainEvent;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.Projection;
import ai.xentree.projection.ReadModelPlace;
import com.mongodb.client.model.Indexes;
import java.util.List;

/**
 * What learners have earned, a document each. Days that are no longer at hand are put away in documents of years, so that a
 * learner's document, which every event of theirs rewrites, does not grow with their history.
 */
final class ExperienceProjection implements Projection {

    static final String PROJECTION = "experience";
    static final int VERSION = 2;

    static final List<String> COLLECTIONS =
            List.of(LearnerDocument.COLLECTION, YearDocument.COLLECTION, RulesDocument.COLLECTION);

    private final ReadModelPlace place;
    private final boolean named;

    ExperienceProjection(ReadModelPlace place) {
        this(place, true);
    }

    private ExperienceProjection(ReadModelPlace place, boolean named) {
        this.place = place;
        this.named = named;
    }

    /** The same, in which nobody is called anything: where it outlasts the names. */
    static ExperienceProjection withoutNames(ReadModelPlace place) {
        return new ExperienceProjection(place, false);
    }

    @Override
    public String name() {
        return PROJECTION;
    }

    @Override
    public int version() {
        return VERSION;
    }

    /** A learner's document is written once for all their events in a write. */
    @Override
    public int slicesAWrite() {
        return 10;
    }

    @Override
    public Object sequenceOf(DomainEvent event) {
        return event instanceof AboutPerson about ? about.userId() : event.getClass();
    }

    @Override
    public Batch begin() {
        return new ExperienceBatch(place, named);
    }

    @Override
    public void clear() {
        place.drop(COLLECTIONS.toArray(String[]::new));
        COLLECTIONS.forEach(collection -> DocumentBatch.index(place, collection));
        place.getCollection(LearnerDocument.COLLECTION).createIndex(Indexes.ascending(NAME));
    }
}
