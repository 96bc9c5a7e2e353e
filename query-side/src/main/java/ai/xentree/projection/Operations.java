package ai.xentree.projection;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.projection.DeadLetter.Status;
import ai.xentree.web.paging.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What operators do with read models. */
public final class Operations {

    private static final Logger LOG = LoggerFactory.getLogger(Operations.class);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final String ALL = "*";

    private final List<ReadModel> readModels;
    private final Projections projections;
    private final Generations generations;
    private final ProjectionPositions positions;
    private final Rebuilds rebuilds;
    private final DeadLetters deadLetters;
    private final InstantSource clock;

    Operations(
            List<ReadModel> readModels,
            Projections projections,
            Generations generations,
            ProjectionPositions positions,
            Rebuilds rebuilds,
            DeadLetters deadLetters,
            InstantSource clock) {
        this.readModels = readModels.stream()
                .sorted(Comparator.comparing(ReadModel::name))
                .toList();
        this.projections = projections;
        this.generations = generations;
        this.positions = positions;
        this.rebuilds = rebuilds;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    /** Position of the newest event; 0 without one. */
    public long head() {
        return Math.max(0, projections.head());
    }

    /** How each read model stands, whichever program writes it, by name. */
    public List<Standing> standings() {
        var head = head();
        return readModels.stream().map(model -> standing(model, head)).toList();
    }

    private Standing standing(ReadModel model, long head) {
        var reached = positions.latest(model.name());
        var position = reached.map(ProjectionPositions.Position::position).orElse(ProjectionPositions.NONE);
        var here = projections.status(model.name()).orElse(null);
        var oldestMissing = position < head ? projections.storedAt(position + 1) : Optional.<Instant>empty();
        return new Standing(
                model.name(),
                Math.max(0, position),
                head,
                oldestMissing
                        .map(at -> Duration.between(at, clock.instant()))
                        .filter(age -> !age.isNegative())
                        .orElse(Duration.ZERO),
                deadLetters.count(answering(model)),
                here,
                rebuilds.unfinished(model.name()).map(this::progress).orElse(null),
                reached.map(ProjectionPositions.Position::storedAt).orElse(Instant.EPOCH));
    }

    private String answering(ReadModel model) {
        return Generations.key(model.name(), generations.answeringOrNot(model));
    }

    /**
     * Has a read model made anew beside the one that answers, or all of them.
     *
     * @param name {@code *} for all that are not being made anew already
     * @throws Refused where there is none of that name, or it is being made anew already
     */
    public List<Progress> rebuild(String name, @Nullable String reason, @Nullable UUID by) {
        var wanted = name.equals(ALL) ? readModels : List.of(named(name));
        var begun = new ArrayList<Progress>();
        for (var model : wanted) {
            rebuilds.request(model.name(), head(), reason, by)
                    .map(this::progress)
                    .ifPresent(begun::add);
        }
        if (begun.isEmpty()) {
            throw Refusal.conflict("REBUILD_RUNNING", "It is being made anew already.");
        }
        LOG.info("{} asked for {} to be made anew", by, name);
        return begun;
    }

    private ReadModel named(String name) {
        return readModels.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("The projection"));
    }

    /**
     * How far a rebuild has come.
     *
     * @throws Refused where there is none
     */
    public Progress progress(UUID rebuildId) {
        return progress(rebuilds.find(rebuildId).orElseThrow(() -> Refusal.notFound("The rebuild")));
    }

    private Progress progress(Rebuild rebuild) {
        var reached = rebuild.status() == Rebuild.Status.COMPLETED
                ? rebuild.target()
                : positions
                        .find(rebuild.key())
                        .map(ProjectionPositions.Position::position)
                        .orElse(ProjectionPositions.NONE);
        return new Progress(rebuild, Math.max(0, reached), clock.instant());
    }

    /**
     * Gives a rebuild up.
     *
     * @throws Refused where there is none, or it is over
     */
    public Progress cancel(UUID rebuildId, @Nullable UUID by) {
        progress(rebuildId);
        if (!rebuilds.failed(rebuildId, "Cancelled by " + by + ".")) {
            throw Refusal.conflict("REBUILD_OVER", "It is over already.");
        }
        LOG.info("{} has given rebuild {} up", by, rebuildId);
        return progress(rebuildId);
    }

    /**
     * Drops what a read model was before it was made anew.
     *
     * @throws Refused where there is no read model of that name
     */
    public void dropPrevious(String name, @Nullable UUID by) {
        var model = named(name);
        generations.dropOthers(model, rebuilds);
        LOG.info("{} had earlier generations of {} dropped", by, name);
    }

    /** Events set aside, by position. */
    public List<DeadLetter> deadLetters(@Nullable String projection, Status status, Page page) {
        return deadLetters.find(answering(), projection, status, page);
    }

    /** How many of them there are. */
    public long countDeadLetters(@Nullable String projection, Status status) {
        return deadLetters.count(answering(), projection, status);
    }

    private List<String> answering() {
        return readModels.stream().map(this::answering).toList();
    }

    /**
     * Tries an event again that was set aside. It belongs before events that the read model has taken up since, so the read
     * model is made anew beside: only so everything is taken up in its order.
     *
     * @param atMost how long to wait for the outcome
     * @throws Refused where there is none, or it is not open
     */
    public DeadLetter retry(UUID id, @Nullable UUID by, Duration atMost) throws InterruptedException {
        var letter = open(id);
        LOG.info("{} has event {} of {} tried again", by, letter.event().position(), letter.projection());
        rebuilds.request(letter.projection(), head(), "Event " + letter.event().position() + " is tried again", by);
        var deadline = System.nanoTime() + atMost.toNanos();
        while (rebuilds.unfinished(letter.projection()).isPresent() && System.nanoTime() - deadline < 0) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        return find(id);
    }

    /**
     * Gives an event up that was set aside, here and in all generations to come; later ones of its sequence are taken up again.
     *
     * @throws Refused where there is none, or it is not open
     */
    public DeadLetter discard(UUID id, String reason, @Nullable UUID by) {
        var letter = open(id);
        if (!deadLetters.discard(id, reason, by, clock.instant())) {
            throw notOpen();
        }
        projections.deadLettersHaveChanged(letter.projection());
        LOG.info("{} has discarded event {} of {}", by, letter.event().position(), letter.projection());
        return find(id);
    }

    private DeadLetter open(UUID id) {
        var letter = find(id);
        if (letter.status() != Status.OPEN) {
            throw notOpen();
        }
        return letter;
    }

    private DeadLetter find(UUID id) {
        return deadLetters.find(id, answering()).orElseThrow(() -> Refusal.notFound("The dead letter"));
    }

    private static Refused notOpen() {
        return Refusal.conflict("DEAD_LETTER_NOT_OPEN", "It is not set aside any more.");
    }
}
