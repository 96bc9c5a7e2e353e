package ai.xentree.projection;

import ai.xentree.projection.ProjectionPositions.Position;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generation of a read model that answers. Where another one is asked for, it is made beside, and takes over in one write
 * once it shows at least as much.
 */
final class AnsweringGeneration implements Line {

    private static final Logger LOG = LoggerFactory.getLogger(AnsweringGeneration.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private static final int LAST_STRETCH = 1_000;
    private static final Duration WAIT_FOR_LAST_STRETCH = Duration.ofMillis(50);

    private final ReadModel readModel;
    private final Generations generations;
    private final ProjectionPositions positions;
    private final Rebuilds rebuilds;
    private final DeadLetters deadLetters;
    private final RunnerFactory runners;
    private final Semaphore atOnce;
    private final Map<Integer, Projection> projections = new HashMap<>();
    private long lookAt = System.nanoTime();
    private volatile @Nullable Making making;

    /** A rebuild on its way, and the thread that it has. */
    private record Making(Rebuild rebuild, ProjectionRunner runner, Thread thread) {}

    AnsweringGeneration(
            ReadModel readModel,
            Generations generations,
            ProjectionPositions positions,
            Rebuilds rebuilds,
            DeadLetters deadLetters,
            RunnerFactory runners,
            Semaphore atOnce) {
        this.readModel = readModel;
        this.generations = generations;
        this.positions = positions;
        this.rebuilds = rebuilds;
        this.deadLetters = deadLetters;
        this.runners = runners;
        this.atOnce = atOnce;
    }

    @Override
    public String key() {
        return readModel.name();
    }

    @Override
    public synchronized Projection projection(int generation) {
        return projections.computeIfAbsent(
                generation, g -> readModel.projection().apply(generations.place(g)));
    }

    @Override
    public int firstGeneration() {
        return Generations.FIRST;
    }

    @Override
    public boolean standsStill(Position stored, int version) {
        if (stored.version() == version) {
            return false;
        }
        var reason = "version " + stored.version() + " became " + version;
        rebuilds.request(readModel.name(), stored.position(), reason, null)
                .ifPresent(rebuild -> LOG.info("Read model {} is made anew: {}", readModel.name(), reason));
        return true;
    }

    @Override
    public boolean tend(Position position) throws InterruptedException {
        if (System.nanoTime() - lookAt < 0) {
            return true;
        }
        lookAt = System.nanoTime() + LOOK_EVERY.toNanos();
        var now = making;
        if (now == null) {
            rebuilds.unfinished(readModel.name()).ifPresent(rebuild -> begin(rebuild, position));
            return true;
        }
        if (isGivenUp(now.rebuild())) {
            giveUp(now);
            return true;
        }
        var behind = position.position() - now.runner().position();
        if (!now.runner().await(position.position(), behind <= LAST_STRETCH ? WAIT_FOR_LAST_STRETCH : Duration.ZERO)) {
            return true;
        }
        switchOver(now, position);
        return false;
    }

    private void begin(Rebuild rebuild, Position position) {
        if (rebuild.generation() == position.generation()) {
            finish(rebuild);
        } else if (atOnce.tryAcquire()) {
            try {
                making = make(rebuild);
            } finally {
                if (making == null) {
                    atOnce.release();
                }
            }
        }
    }

    private Making make(Rebuild rebuild) {
        rebuilds.begun(rebuild);
        var runner = runners.gently(new NewGeneration(rebuild, projection(rebuild.generation())));
        var thread = Thread.ofPlatform().name("projection-" + rebuild.key()).start(runner);
        return new Making(rebuild, runner, thread);
    }

    private boolean isGivenUp(Rebuild rebuild) {
        return rebuilds.find(rebuild.id()).map(Rebuild::status).orElse(Rebuild.Status.FAILED) == Rebuild.Status.FAILED;
    }

    private void giveUp(Making given) throws InterruptedException {
        rest();
        var generation = given.rebuild().generation();
        generations.place(generation).drop(readModel.collections().toArray(String[]::new));
        deadLetters.clear(given.rebuild().key());
        positions.remove(given.rebuild().key());
        forget(generation);
    }

    private void switchOver(Making made, Position from) throws InterruptedException {
        rest();
        var to = positions.find(made.rebuild().key()).filter(reached -> reached.position() >= from.position());
        if (to.isPresent()) {
            positions.switchOver(readModel.name(), from.generation(), to.get());
            generations.refresh(readModel);
            finish(made.rebuild());
            forget(from.generation());
            LOG.info(
                    "Read model {} answers from generation {}, at {}",
                    readModel.name(),
                    to.get().generation(),
                    to.get().position());
        }
    }

    /** What follows once it answers, done again where it was cut off. */
    private void finish(Rebuild rebuild) {
        deadLetters.takeOver(rebuild.key());
        positions.remove(rebuild.key());
        rebuilds.completed(rebuild);
    }

    private synchronized void forget(int generation) {
        projections.remove(generation);
    }

    @Override
    public @Nullable String trouble() {
        var now = making;
        return now == null ? null : now.runner().status().lastError();
    }

    @Override
    public void lookAgain() {
        generations.refresh(readModel);
    }

    @Override
    public void rest() throws InterruptedException {
        var now = making;
        if (now != null) {
            making = null;
            now.runner().stop();
            now.thread().join();
            atOnce.release();
        }
    }
}
