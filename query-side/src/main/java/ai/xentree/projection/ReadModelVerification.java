package ai.xentree.projection;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Makes every read model once more in a scratch place and compares it, document by document, with the one that answers. Nothing
 * may write events meanwhile.
 */
public final class ReadModelVerification {

    private static final String SCRATCH = "verify_";

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

    /** Looks at every document, once all events stored by now are taken up. */
    public Comparison.Outcome run() throws InterruptedException {
        var comparison = new Comparison();
        for (var readModel : readModels) {
            look(readModel, comparison);
        }
        return comparison.outcome();
    }

    private void look(ReadModel readModel, Comparison comparison) throws InterruptedException {
        var head = awaitUpToDate(readModel);
        var answering = generations.answeringOrNot(readModel);
        var letters = deadLetters.count(Generations.key(readModel.name(), answering));
        if (letters > 0) {
            comparison.found("%s: events set aside: %d.".formatted(readModel.name(), letters));
        }
        drop(readModel);
        try {
            replay.into(readModel.projection().apply(scratch), head, deadLetters.discarded(readModel.name()));
            for (var collection : readModel.collections()) {
                comparison.compare(readModel.compared(), collection, collection, generations.place(answering), scratch);
            }
        } finally {
            drop(readModel);
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
}
