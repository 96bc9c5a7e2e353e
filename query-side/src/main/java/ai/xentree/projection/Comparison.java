package ai.xentree.projection;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.bson.Document;

/** Compares what is kept with what was made anew, document by document, and tells what differs. */
public final class Comparison {

    /** Few, because pages of a large organization are large, and an answer of MongoDB holds 48 MB. */
    private static final int AT_ONCE = 10;

    private static final int ENOUGH = 100;

    private final List<String> findings = new ArrayList<>();
    private long documents;

    /**
     * What came of it.
     *
     * @param documents how many were looked at
     * @param findings what differs, in words without values; the first hundred
     */
    public record Outcome(long documents, List<String> findings) {}

    /** What has come of it so far. */
    public Outcome outcome() {
        return new Outcome(documents, List.copyOf(findings));
    }

    /** Says that something is wrong. */
    public void found(String finding) {
        if (findings.size() < ENOUGH) {
            findings.add(finding);
        }
    }

    /** Takes up what came of another one. */
    public void add(Outcome other) {
        documents += other.documents();
        other.findings().forEach(this::found);
    }

    /**
     * Compares the documents of a collection.
     *
     * @param form in which two that show the same events are the same
     * @param called what the collection is called in what is told
     * @param kept where those are that are kept
     * @param anew where those are that were made anew
     */
    public void compare(ComparedForm form, String collection, String called, ReadModelPlace kept, ReadModelPlace anew) {
        new OfCollection(form, collection, called, kept, anew).compare();
    }

    private final class OfCollection {

        private final ComparedForm form;
        private final String collection;
        private final String called;
        private final ReadModelPlace kept;
        private final ReadModelPlace anew;

        private OfCollection(
                ComparedForm form, String collection, String called, ReadModelPlace kept, ReadModelPlace anew) {
            this.form = form;
            this.collection = collection;
            this.called = called;
            this.kept = kept;
            this.anew = anew;
        }

        private void compare() {
            inBatches(kept, batch -> {
                documents += batch.size();
                compare(batch);
            });
            inBatches(anew, this::lookForMissing);
        }

        private void compare(List<Document> batch) {
            var made = byId(anew, batch);
            for (var document : batch) {
                form.of(kept, collection, document).ifPresent(here -> {
                    var expected = Optional.ofNullable(made.get(document.get("_id")))
                            .flatMap(there -> form.of(anew, collection, there));
                    compare(at(document), here, expected);
                });
            }
        }

        private void compare(String at, Document here, Optional<Document> expected) {
            if (expected.isEmpty()) {
                found(at + " is there, and no event makes it.");
                return;
            }
            var fields = differing(here, expected.get());
            if (!fields.isEmpty()) {
                found(at + " differs in " + String.join(", ", fields) + ".");
            }
        }

        private void lookForMissing(List<Document> made) {
            var there = byId(kept, made);
            made.stream()
                    .filter(document -> !there.containsKey(document.get("_id")))
                    .filter(document -> form.of(anew, collection, document).isPresent())
                    .forEach(document -> found("%s is missing.".formatted(named(document))));
        }

        private void inBatches(ReadModelPlace place, Consumer<List<Document>> use) {
            var batch = new ArrayList<Document>();
            for (var document : place.getCollection(collection).find().batchSize(AT_ONCE)) {
                batch.add(document);
                if (batch.size() == AT_ONCE) {
                    use.accept(batch);
                    batch.clear();
                }
            }
            if (!batch.isEmpty()) {
                use.accept(batch);
            }
        }

        private Map<Object, Document> byId(ReadModelPlace place, List<Document> likeThose) {
            var ids = likeThose.stream().map(document -> document.get("_id")).toList();
            var found = new HashMap<Object, Document>();
            place.getCollection(collection)
                    .find(Filters.in("_id", ids))
                    .forEach(document -> found.put(document.get("_id"), document));
            return found;
        }

        private String at(Document document) {
            return "%s, which shows position %s,".formatted(named(document), document.get(DocumentBatch.POSITION));
        }

        private String named(Document document) {
            return called + "/" + document.get("_id");
        }
    }

    private static Set<String> differing(Document kept, Document anew) {
        var fields = new TreeSet<>(kept.keySet());
        fields.addAll(anew.keySet());
        fields.removeIf(field -> Objects.equals(kept.get(field), anew.get(field)));
        return fields;
    }
}
