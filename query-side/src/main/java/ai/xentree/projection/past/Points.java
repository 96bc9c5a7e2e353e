package ai.xentree.projection.past;

import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.projection.Pace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The points of history that are kept: those asked for last. */
final class Points {

    private static final Logger LOG = LoggerFactory.getLogger(Points.class);

    private final Places places;
    private final Maker maker;
    private final Builder builder;
    private final PastSettings settings;
    private final SequencedMap<Key, Asked> kept = new LinkedHashMap<>();

    /** Which read model, and up to which event. */
    private record Key(String readModel, long position) {}

    /** A point, and who was the first to ask for it; null for the platform itself. */
    private record Asked(@Nullable UUID by, CompletableFuture<? extends Point<?>> point) {

        boolean isDone() {
            return point.isDone();
        }
    }

    Points(Places places, Maker maker, Builder builder, PastSettings settings) {
        this.places = places;
        this.maker = maker;
        this.builder = builder;
        this.settings = settings;
    }

    /**
     * A read model at a position, as soon as it is there.
     *
     * @throws Refused where it has to be made, and the caller waits for too many others that have to be
     */
    @SuppressWarnings("unchecked") // a read model's name is that of one recipe
    synchronized <T> CompletableFuture<Point<T>> at(Recipe<T> recipe, long position, Actor caller) {
        var key = new Key(recipe.name(), position);
        var known = kept.get(key);
        if (known != null) {
            kept.putLast(key, known);
            return (CompletableFuture<Point<T>>) known.point();
        }
        requireFew(caller.userId());
        var point = new CompletableFuture<Point<T>>();
        builder.execute(() -> build(recipe, key, point));
        kept.putLast(key, new Asked(caller.userId(), point));
        return point;
    }

    /** So that nobody takes all places of the queue; points that others asked for first take none of one's own. */
    private void requireFew(@Nullable UUID person) {
        if (person != null && unmadeOf(person) >= settings.perCaller()) {
            throw Refusal.refused(
                    Refusal.Kind.TOO_MANY, "RATE_LIMITED", "You wait for too many other instants; ask again later.");
        }
    }

    private long unmadeOf(UUID person) {
        return kept.values().stream()
                .filter(asked -> !asked.isDone() && person.equals(asked.by()))
                .count();
    }

    private <T> void build(Recipe<T> recipe, Key key, CompletableFuture<Point<T>> point) {
        Runnable removal = () -> {};
        try {
            superfluous(settings.kept() - 1).forEach(Points::removeNowOrLater);
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
    synchronized void forget(Recipe<?> recipe, long position, CompletableFuture<? extends Point<?>> point) {
        var key = new Key(recipe.name(), position);
        var asked = kept.get(key);
        if (asked != null) {
            kept.remove(key, new Asked(asked.by(), point));
        }
    }

    /** Takes all those away that were asked for longest ago. */
    void clear() {
        superfluous(0).forEach(Point::remove);
    }

    private synchronized List<Point<?>> superfluous(int left) {
        var done = kept.entrySet().stream()
                .filter(asked -> asked.getValue().isDone())
                .toList();
        var old = new ArrayList<Point<?>>();
        done.stream().limit(Math.max(0, done.size() - left)).forEach(asked -> {
            kept.remove(asked.getKey());
            old.add(asked.getValue().point().join());
        });
        return old;
    }
}
