package ai.xentree.experience;

import static ai.xentree.experience.AccountDocuments.NAME;

import ai.xentree.core.AboutPerson;
import ai.xentree.core.DomainEvent;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.Projection;
import ai.xentree.projection.ReadModelCollections;
import com.mongodb.client.model.Indexes;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * What learners have earned, a document each. Days that are no longer at hand are put away in documents of years, so that a
 * learner's document, which every event of theirs rewrites, does not grow with their history.
 */
@Component
final class ExperienceProjection implements Projection {

    static final String PROJECTION = "experience";

    private final MongoOperations mongo;

    ExperienceProjection(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public String name() {
        return PROJECTION;
    }

    @Override
    public int version() {
        return 1;
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
        return new ExperienceBatch(mongo);
    }

    @Override
    public void clear() {
        ReadModelCollections.drop(mongo, LearnerDocument.COLLECTION, YearDocument.COLLECTION, RulesDocument.COLLECTION);
        Stream.of(LearnerDocument.COLLECTION, YearDocument.COLLECTION, RulesDocument.COLLECTION)
                .forEach(collection -> DocumentBatch.index(mongo, collection));
        mongo.getCollection(LearnerDocument.COLLECTION).createIndex(Indexes.ascending(NAME));
    }
}
