package ai.xentree.projection.past;

import ai.xentree.projection.Pace;
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.projection.Replay;
import ai.xentree.projection.TakenUp;

/** Makes read models as they were, from the latest landmark by then on. */
final class Maker {

    private final Replay replay;
    private final Places places;

    Maker(Replay replay, Places places) {
        this.replay = replay;
        this.places = places;
    }

    /** A read model that was made, and how much of history it holds. */
    record Made<T>(T content, TakenUp takenUp) {}

    /**
     * Makes one in an empty place.
     *
     * @param upTo position of the last event that it is to hold
     * @throws InterruptedException if told to stop; the place is then to be dropped
     */
    <T> Made<T> make(Recipe<T> recipe, String name, long upTo, Pace pace) throws InterruptedException {
        var place = places.named(name);
        var from = beginning(recipe, place, upTo, pace);
        var opened = recipe.in(place);
        return new Made<>(opened.content(), replay.into(recipe.projection().apply(opened), from, upTo, pace));
    }

    private TakenUp beginning(Recipe<?> recipe, ReadModelPlace place, long upTo, Pace pace)
            throws InterruptedException {
        for (var landmark : places.landmarks(recipe).reversed()) {
            if (landmark.position() <= upTo) {
                new CopiedCollections(pace).copy(recipe.collections(), places.named(landmark.place()), place);
                if (places.stands(landmark)) {
                    return landmark.takenUp();
                }
                place.drop(recipe.collections().toArray(String[]::new));
            }
        }
        return TakenUp.NOTHING;
    }
}
