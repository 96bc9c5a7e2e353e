package ai.xentree.projection;

import ai.xentree.core.AboutPerson;
import ai.xentree.core.DomainEvent;
import ai.xentree.core.OfOrganization;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A read model of documents, each changed event by event. Its sequences are persons and organizations. */
public abstract class DocumentProjection implements Projection {

    private final ReadModelPlace place;
    private final String[] collections;

    /**
     * A read model in those collections, which are its alone. They are written in this order: where a document's changes follow
     * from what another one says, its collection comes first, so that a crash in between leaves nothing that cannot be told again.
     */
    protected DocumentProjection(ReadModelPlace place, String... collections) {
        this.place = place;
        this.collections = collections;
    }

    /**
     * Names the documents, by collection and id, that folding an event asks for, as far as the event tells. Those are read in
     * one go for a whole batch; any other is read when it is asked for.
     */
    protected void needs(DomainEvent event, BiConsumer<String, String> documents) {}

    /** Reads in one go what else folding those events asks for, where only the documents they need tell what that is. */
    protected void foresee(DocumentBatch documents, List<DomainEvent> events) {}

    /** Changes the documents that an event concerns, if it concerns any. */
    protected abstract void fold(DocumentBatch documents, StoredEvent event);

    /** Creates the indexes that queries want; called when the collections begin. */
    protected void createIndexes(ReadModelPlace in) {}

    @Override
    public Object sequenceOf(DomainEvent event) {
        return switch (event) {
            case AboutPerson about -> about.userId();
            case OfOrganization of -> of.organizationId();
            default -> event.getClass();
        };
    }

    @Override
    public final Batch begin() {
        var documents = new DocumentBatch(place, collections);
        return new Batch() {
            @Override
            public void expect(List<DomainEvent> events) {
                var ids = new HashMap<String, Set<String>>();
                events.forEach(event -> needs(
                        event,
                        (collection, id) -> ids.computeIfAbsent(collection, c -> new HashSet<>())
                                .add(id)));
                ids.forEach(documents::prefetch);
                foresee(documents, events);
            }

            @Override
            public void fold(StoredEvent event) {
                DocumentProjection.this.fold(documents, event);
            }

            @Override
            public boolean flush(long position) {
                return documents.flush();
            }
        };
    }

    @Override
    public final void clear() {
        place.drop(collections);
        Stream.of(collections).forEach(collection -> DocumentBatch.index(place, collection));
        createIndexes(place);
    }
}
