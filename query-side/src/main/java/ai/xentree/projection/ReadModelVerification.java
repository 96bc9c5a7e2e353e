package ai.xentree.projection;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Makes every read model once more in a scratch place and compares it, document by document, with the one that answers. Nothing
 * may write events meanwhile.
 */
public final class ReadModelVerification {

    private static final String SCRATCH = "verify_";

    /** Few, because pages of a large organization are large, and an answer of MongoDB holds 48 MB. */
    private static final int AT_ONCE = 10;

    private static final int ENOUGH = 100;
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final Duration POLL = Duration.ofMillis(100);

    private final List<ReadModel> readModels;
    private final Projections projections;
    private final Generations generations;
    private final Rebuilds rebuilds;
    private final DeadLetters deadLetters;
    private final Replay replay;
    private final ReadModelPlace scratch;

    ReadModelVerification(
            List<ReadModel> readModels,
            Projections projections,
            Generations generations,
            Rebuilds rebuilds,
            DeadLetters deadLetters,
            Replay replay,
            MongoOperations mongo) {
        this.readModels = readModels;
        this.projections = projections;
        this.generations = generations;
        this.rebuilds = rebuilds;
        this.deadLetters = deadLetters;
        this.replay = replay;
        this.scratch = ReadModelPlace.in(mongo, collection -> SCRATCH + collection);
    }

    /**
     * What came of it.
     *
     * @param documents how many were looked at
     * @param findings what differs, in words without values; the first hundred
     */
    public record Outcome(long documents, List<String> findings) {}

    /** Looks at every document, once all events stored by now are taken up. */
    public Outcome run() throws InterruptedException {
        var run = new Run();
        for (var readModel : readModels) {
            run.look(readModel);
        }
        return new Outcome(run.documents, run.findings);
    }

    private final class Run {

        private final List<String> findings = new ArrayList<>();
        private long documents;

        private void look(ReadModel readModel) throws InterruptedException {
            var head = awaitUpToDate(readModel);
            var answering = generations.answeringOrNot(readModel);
            var letters = deadLetters.count(Generations.key(readModel.name(), answering));
            if (letters > 0) {
                found("%s: events set aside: %d.".formatted(readModel.name(), letters));
            }
            drop(readModel);
            try {
                replay.into(readModel.projection().apply(scratch), head, deadLetters.discarded(readModel.name()));
                for (var collection : readModel.collections()) {
                    compare(readModel, collection, generations.place(answering));
                }
            } finally {
                drop(readModel);
            }
        }

        private void compare(ReadModel readModel, String collection, ReadModelPlace answering) {
            inBatches(answering, collection, batch -> {
                documents += batch.size();
                compare(readModel, collection, batch, answering);
            });
            inBatches(scratch, collection, batch -> lookForMissing(readModel, collection, batch, answering));
        }

        private void compare(ReadModel readModel, String collection, List<Document> kept, ReadModelPlace answering) {
            var anew = byId(scratch, collection, kept);
            for (var document : kept) {
                readModel.compared().of(answering, collection, document).ifPresent(form -> {
                    var expected = Optional.ofNullable(anew.get(document.get("_id")))
                            .flatMap(made -> readModel.compared().of(scratch, collection, made));
                    compare(at(collection, document), form, expected);
                });
            }
        }

        private void compare(String at, Document kept, Optional<Document> anew) {
            if (anew.isEmpty()) {
                found(at + " is there, and no event makes it.");
                return;
            }
            var fields = differing(kept, anew.get());
            if (!fields.isEmpty()) {
                found(at + " differs in " + String.join(", ", fields) + ".");
            }
        }

        private void lookForMissing(
                ReadModel readModel, String collection, List<Document> made, ReadModelPlace answering) {
            var kept = byId(answering, collection, made);
            made.stream()
                    .filter(document -> !kept.containsKey(document.get("_id")))
                    .filter(document -> readModel
                            .compared()
                            .of(scratch, collection, document)
                            .isPresent())
                    .forEach(document -> found("%s/%s is missing.".formatted(collection, document.get("_id"))));
        }

        private void found(String finding) {
            if (findings.size() < ENOUGH) {
                findings.add(finding);
            }
        }
    }

    private long awaitUpToDate(ReadModel readModel) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (rebuilds.unfinished(readModel.name()).isPresent() && System.nanoTime() - deadline < 0) {
            LockSupport.parkNanos(POLL.toNanos());
        }
        var head = projections.head();
        if (!projections.await(head, PATIENCE)) {
            throw new IllegalStateException("The read models do not take up all events.");
        }
        return head;
    }

    private void drop(ReadModel readModel) {
        scratch.drop(readModel.collections().toArray(String[]::new));
    }

    private static void inBatches(ReadModelPlace place, String collection, Consumer<List<Document>> use) {
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

    private static Map<Object, Document> byId(ReadModelPlace place, String collection, List<Document> likeThose) {
        var ids = likeThose.stream().map(document -> document.get("_id")).toList();
        var found = new HashMap<Object, Document>();
        place.getCollection(collection)
                .find(Filters.in("_id", ids))
                .forEach(document -> found.put(document.get("_id"), document));
        return found;
    }

    private static Set<String> differing(Document kept, Document anew) {
        var fields = new TreeSet<>(kept.keySet());
        fields.addAll(anew.keySet());
        fields.removeIf(field -> Objects.equals(kept.get(field), anew.get(field)));
        return fields;
    }

    private static String at(String collection, Document document) {
        return "%s/%s, which shows position %s,"
                .formatted(collection, document.get("_id"), document.get(DocumentBatch.POSITION));
    }
}
