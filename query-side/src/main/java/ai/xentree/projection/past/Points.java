package ai.xentree.projection.past;

import ai.xentree.projection.Pace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The points of history that are kept: those asked for last. */
final class Points {

    private static final Logger LOG = LoggerFactory.getLogger(Points.class);

    private final Places places;
    private final Maker maker;
    private final Builder builder;
    private final int most;
    private final SequencedMap<Key, CompletableFuture<? extends Point<?>>> kept = new LinkedHashMap<>();

    /** Which read model, and up to which event. */
    private record Key(String readModel, long position) {}

    Points(Places places, Maker maker, Builder builder, int most) {
        this.places = places;
        this.maker = maker;
        this.builder = builder;
        this.most = most;
    }

    /** A read model at a position, as soon as it is there. */
    @SuppressWarnings("unchecked") // a read model's name is that of one recipe
    synchronized <T> CompletableFuture<Point<T>> at(Recipe<T> recipe, long position) {
        var key = new Key(recipe.name(), position);
        var known = kept.get(key);
        if (known != null) {
            kept.putLast(key, known);
            return (CompletableFuture<Point<T>>) known;
        }
        var point = new CompletableFuture<Point<T>>();
        builder.execute(() -> build(recipe, key, point));
        kept.putLast(key, point);
        return point;
    }

    private <T> void build(Recipe<T> recipe, Key key, CompletableFuture<Point<T>> point) {
        Runnable removal = () -> {};
        try {
            superfluous(most - 1).forEach(Points::removeNowOrLater);
            var began = System.nanoTime();
            var name = places.create(recipe.collections());
            removal = () -> places.drop(name, recipe.collections());
            var made = maker.make(recipe, name, key.position(), Pace.AT_ONCE);
            LOG.info("{} took {} ms", key, (System.nanoTime() - began) / 1_000_000);
            point.complete(new Point<>(made.content(), () -> places.isThere(name), removal));
        } catch (InterruptedException | RuntimeException | Error e) {
            forget(key);
            point.completeExceptionally(e);
            removal.run();
        }
    }

    /** Whoever cannot reach the place of an old point is not kept from a new one: nobody renews it, so that it is dropped later. */
    private static void removeNowOrLater(Point<?> old) {
        try {
            old.remove();
        } catch (RuntimeException e) {
            LOG.warn("A point of history could not be dropped, and will be later", e);
        }
    }

    private synchronized void forget(Key key) {
        kept.remove(key);
    }

    /** Has one that is not there any more made again. */
    synchronized void forget(Recipe<?> recipe, long position, CompletableFuture<?> point) {
        kept.remove(new Key(recipe.name(), position), point);
    }

    /** Takes all those away that were asked for longest ago. */
    void clear() {
        superfluous(0).forEach(Point::remove);
    }

    private synchronized List<Point<?>> superfluous(int left) {
        var done = kept.entrySet().stream()
                .filter(point -> point.getValue().isDone())
                .toList();
        var old = new ArrayList<Point<?>>();
        done.stream().limit(Math.max(0, done.size() - left)).forEach(point -> {
            kept.remove(point.getKey());
            old.add(point.getValue().join());
        });
        return old;
    }
}
