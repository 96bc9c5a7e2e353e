package ai.xentree.projection;

import ai.xentree.claims.ClaimEvent.NameClaimed;
import ai.xentree.core.DomainEvent;
import ai.xentree.core.ErasesPerson;
import java.util.function.Consumer;
import org.bson.Document;

/** A read model that counts claims by name but one, forgets people who are erased, and that tests make fail. */
public final class VisitCounts implements Projection {

    /** A name that is not counted. */
    static final String NOBODY = "nobody";

    private final ReadModelPlace place;
    public int version = 1;
    public Consumer<StoredEvent> onFold = event -> {};
    public Runnable onFlush = () -> {};

    public VisitCounts(ReadModelPlace place) {
        this.place = place;
    }

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public Object sequenceOf(DomainEvent event) {
        return visitor(event);
    }

    private static String visitor(DomainEvent event) {
        return event instanceof ErasesPerson person ? person.userId().toString() : ((NameClaimed) event).claimId();
    }

    @Override
    public Batch begin() {
        var documents = new DocumentBatch(place);
        return new Batch() {
            @Override
            public void fold(StoredEvent event) {
                var visitor = visitor(event.event());
                if (event.event() instanceof ErasesPerson) {
                    documents.remove("visits", visitor, event);
                } else if (!visitor.equals(NOBODY)) {
                    documents.change(
                            "visits", visitor, event, visits -> visits.merge("count", 1, (a, b) -> (int) a + (int) b));
                }
                onFold.accept(event);
            }

            @Override
            public boolean flush(long position) {
                onFlush.run();
                return documents.flush();
            }
        };
    }

    @Override
    public void clear() {
        place.drop("visits");
    }

    public int count(String claim) {
        var document =
                place.getCollection("visits").find(new Document("_id", claim)).first();
        return document == null ? 0 : document.getInteger("count");
    }
}
