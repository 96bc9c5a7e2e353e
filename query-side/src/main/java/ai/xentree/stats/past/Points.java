package ai.xentree.stats.past;

import ai.xentree.axon.AxonLifecycle;
import ai.xentree.projection.Replay;
import ai.xentree.stats.folding.StatsProjection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The points of history that are kept, those asked for last, and how they come about: one after another, so that whoever asks
 * for many leaves the machine to everyone else.
 */
final class Points implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Points.class);

    private final Replay replay;
    private final Places places;
    private final PastSettings settings;
    private final SequencedMap<Long, CompletableFuture<Place>> kept = new LinkedHashMap<>();
    private @Nullable ThreadPoolExecutor building;
    private @Nullable ScheduledExecutorService keeping;

    Points(Replay replay, Places places, PastSettings settings) {
        this.replay = replay;
        this.places = places;
        this.settings = settings;
    }

    /** That of a position, as soon as it is there. */
    synchronized CompletableFuture<Place> at(long position) {
        var known = kept.get(position);
        if (known != null) {
            kept.putLast(position, known);
            return known;
        }
        var point = new CompletableFuture<Place>();
        try {
            builder().execute(() -> build(position, point));
        } catch (RejectedExecutionException e) {
            throw KeptPast.notReady();
        }
        kept.putLast(position, point);
        return point;
    }

    private ThreadPoolExecutor builder() {
        if (building == null) {
            throw KeptPast.notReady();
        }
        return building;
    }

    private void build(long position, CompletableFuture<Place> point) {
        makeRoom();
        var began = System.nanoTime();
        var place = places.create();
        try {
            replay.into(StatsProjection.withoutNames(place.pages()), position);
            LOG.info("Figures as of position {} took {} ms", position, (System.nanoTime() - began) / 1_000_000);
            point.complete(place);
        } catch (InterruptedException | RuntimeException | Error e) {
            forget(position);
            point.completeExceptionally(e);
            places.drop(place.name());
        }
    }

    private synchronized void forget(long position) {
        kept.remove(position);
    }

    private void makeRoom() {
        for (var old : tooMany()) {
            old.remove(() -> places.drop(old.name()));
        }
    }

    private synchronized List<Place> tooMany() {
        var done = kept.entrySet().stream()
                .filter(point -> point.getValue().isDone())
                .toList();
        var old = new ArrayList<Place>();
        done.stream().limit(Math.max(0, done.size() - settings.kept() + 1L)).forEach(point -> {
            kept.remove(point.getKey());
            old.add(point.getValue().join());
        });
        return old;
    }

    private synchronized List<Place> present() {
        return kept.values().stream()
                .filter(point -> point.isDone() && !point.isCompletedExceptionally())
                .map(CompletableFuture::join)
                .toList();
    }

    private void keep() {
        try {
            places.renew(present().stream().map(Place::name).toList());
            places.dropAbandoned();
        } catch (RuntimeException e) {
            LOG.warn("Points of history are not renewed, and will be later", e);
        }
    }

    @Override
    public synchronized void start() {
        building = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(settings.waiting()),
                Thread.ofPlatform().name("time-travel").factory());
        var every = Math.max(1, settings.lease().toMillis() / 3);
        keeping = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("time-travel-lease").factory());
        var _ = keeping.scheduleWithFixedDelay(this::keep, 0, every, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        stopping().forEach(place -> place.remove(() -> places.drop(place.name())));
    }

    private List<Place> stopping() {
        ThreadPoolExecutor builder;
        synchronized (this) {
            builder = building;
            building = null;
            if (keeping != null) {
                keeping.shutdownNow();
            }
        }
        if (builder != null) {
            builder.shutdownNow();
            awaitEnd(builder);
        }
        synchronized (this) {
            var left = present();
            kept.clear();
            return left;
        }
    }

    private static void awaitEnd(ThreadPoolExecutor builder) {
        try {
            if (!builder.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("A point of history is still being worked out");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return building != null;
    }

    @Override
    public int getPhase() {
        return AxonLifecycle.PHASE + 1;
    }
}
