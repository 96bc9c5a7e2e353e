package ai.xentree.projection;

import ai.xentree.projection.Rebuild.Status;
import ai.xentree.vault.Remains;
import ai.xentree.web.errors.TemporarilyUnavailable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Read models that are being made anew hold what people were called until they come to the event that erases them. Nobody is
 * told that they are forgotten before that.
 */
final class GenerationsBeingMade implements Remains {

    private static final int LOOK_EVERY_MILLIS = 20;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(15);

    private final List<ReadModel> readModels;
    private final Rebuilds rebuilds;
    private final ProjectionPositions positions;
    private final LongSupplier head;
    private final Duration patience;

    /**
     * Waits for those of some read models.
     *
     * @param head position of the newest event
     * @param patience how long
     */
    GenerationsBeingMade(
            List<ReadModel> readModels,
            Rebuilds rebuilds,
            ProjectionPositions positions,
            LongSupplier head,
            Duration patience) {
        this.readModels = List.copyOf(readModels);
        this.rebuilds = rebuilds;
        this.positions = positions;
        this.head = head;
        this.patience = patience;
    }

    /**
     * Waits until each has come to the newest event there is by now.
     *
     * @throws TemporarilyUnavailable if one has not in time; what is asked for goes on later
     */
    @Override
    public void overwrite() {
        var position = head.getAsLong();
        var deadline = System.nanoTime() + patience.toNanos();
        while (readModels.stream().anyMatch(model -> isBehind(model, position))) {
            if (System.nanoTime() - deadline >= 0) {
                throw notYet();
            }
            pause();
        }
    }

    /** One that is only asked for holds nothing yet; one that answers by now has come as far as it has to. */
    private boolean isBehind(ReadModel model, long position) {
        return rebuilds.unfinished(model.name())
                .filter(rebuild -> rebuild.status() == Status.RUNNING && !answers(rebuild))
                .flatMap(rebuild -> positions.find(rebuild.key()))
                .filter(made -> made.position() < position)
                .isPresent();
    }

    private boolean answers(Rebuild rebuild) {
        return positions
                .find(rebuild.projection())
                .filter(answering -> answering.generation() == rebuild.generation())
                .isPresent();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notYet();
        }
    }

    private static TemporarilyUnavailable notYet() {
        return new TemporarilyUnavailable(
                "The person is erased, but a read model that is being made anew has not come to that yet; it goes on by"
                        + " itself.",
                RETRY_AFTER);
    }
}
