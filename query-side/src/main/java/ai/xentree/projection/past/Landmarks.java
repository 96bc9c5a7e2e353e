package ai.xentree.projection.past;

import ai.xentree.projection.Pace;
import ai.xentree.projection.Replay;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The landmarks of all read models of the past: makes those that are missing, and drops those that are not wanted any more. */
public final class Landmarks {

    private static final Logger LOG = LoggerFactory.getLogger(Landmarks.class);

    private final List<Recipe<?>> recipes;
    private final Replay replay;
    private final Places places;
    private final Maker maker;
    private final Spacing spacing;

    Landmarks(List<Recipe<?>> recipes, Replay replay, Places places, Maker maker, Spacing spacing) {
        this.recipes = recipes;
        this.replay = replay;
        this.places = places;
        this.maker = maker;
        this.spacing = spacing;
    }

    /**
     * Drops those of earlier versions, those where none is to stand any more, and those that lie beyond the end of history,
     * which is another one then. Of a read model or a version that only a later program knows they stay.
     */
    void dropUnwanted() {
        var wanted = positions();
        for (var landmark : places.landmarks()) {
            if (recipes.stream().anyMatch(recipe -> outdated(landmark, recipe))
                    || (ours(landmark) && !wanted.contains(landmark.position()))) {
                places.drop(landmark.place(), landmark.collections());
            }
        }
    }

    private static boolean outdated(Landmark landmark, Recipe<?> recipe) {
        return landmark.readModel().equals(recipe.name()) && landmark.version() < recipe.version();
    }

    private boolean ours(Landmark landmark) {
        return recipes.stream().anyMatch(landmark::isOf);
    }

    /**
     * Makes those that history has grown past, the earliest first, but for those that another program is making.
     *
     * @throws InterruptedException if told to stop
     */
    void makeMissing() throws InterruptedException {
        for (var recipe : recipes) {
            for (var position : missing(recipe)) {
                make(recipe, position);
            }
        }
    }

    /** Where those of each read model are to stand, earliest first. */
    public List<Long> positions() {
        return spacing.in(replay.head());
    }

    /** Whether all are there that history has grown past. */
    public boolean areAllThere() {
        return recipes.stream().allMatch(recipe -> missing(recipe).isEmpty());
    }

    private List<Long> missing(Recipe<?> recipe) {
        var there = places.landmarks(recipe).stream().map(Landmark::position).collect(Collectors.toSet());
        return positions().stream()
                .filter(position -> !there.contains(position))
                .toList();
    }

    private void make(Recipe<?> recipe, long position) throws InterruptedException {
        var name = Landmark.place(recipe, position);
        if (!places.claim(name, recipe.collections())) {
            return;
        }
        var kept = false;
        var began = System.nanoTime();
        try {
            places.named(name).drop(recipe.collections().toArray(String[]::new));
            var made = maker.make(recipe, name, position, Pace.GENTLY);
            places.keep(new Landmark(name, recipe.name(), recipe.version(), recipe.collections(), made.takenUp()));
            kept = true;
            LOG.info("{} took {} ms", name, (System.nanoTime() - began) / 1_000_000);
        } finally {
            if (!kept) {
                places.drop(name, recipe.collections());
            }
        }
    }
}
