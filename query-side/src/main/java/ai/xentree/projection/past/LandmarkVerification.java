package ai.xentree.projection.past;

import ai.xentree.projection.Comparison;
import ai.xentree.projection.Pace;
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.projection.Replay;
import ai.xentree.projection.TakenUp;
import java.util.List;

/** Makes every landmark once more from the first event on and compares it, document by document, with the one that is kept. */
public final class LandmarkVerification {

    private final List<Recipe<?>> recipes;
    private final Replay replay;
    private final Places places;

    LandmarkVerification(List<Recipe<?>> recipes, Replay replay, Places places) {
        this.recipes = recipes;
        this.replay = replay;
        this.places = places;
    }

    /**
     * What came of it.
     *
     * @throws InterruptedException if told to stop
     */
    public Comparison.Outcome run() throws InterruptedException {
        var comparison = new Comparison();
        for (var recipe : recipes) {
            var landmarks = places.landmarks(recipe);
            if (!landmarks.isEmpty()) {
                look(recipe, landmarks, comparison);
            }
        }
        return comparison.outcome();
    }

    private <T> void look(Recipe<T> recipe, List<Landmark> landmarks, Comparison comparison)
            throws InterruptedException {
        var name = places.create(recipe.collections());
        try {
            var scratch = places.named(name);
            var projection = recipe.projection().apply(recipe.in(scratch));
            var takenUp = TakenUp.NOTHING;
            for (var landmark : landmarks) {
                takenUp = replay.into(projection, takenUp, landmark.position(), Pace.AT_ONCE);
                var outcome = compare(recipe, landmark, takenUp, scratch);
                if (places.stands(landmark)) {
                    comparison.add(outcome);
                }
            }
        } finally {
            places.drop(name, recipe.collections());
        }
    }

    private Comparison.Outcome compare(Recipe<?> recipe, Landmark landmark, TakenUp takenUp, ReadModelPlace scratch) {
        var comparison = new Comparison();
        if (!takenUp.equals(landmark.takenUp())) {
            comparison.found("%s: other sequences are set aside.".formatted(landmark.place()));
        }
        var kept = places.named(landmark.place());
        for (var collection : recipe.collections()) {
            comparison.compare(recipe.compared(), collection, landmark.place() + "_" + collection, kept, scratch);
        }
        return comparison.outcome();
    }
}
