package ai.xentree.projection.past;

import ai.xentree.projection.TakenUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/**
 * A read model at a point of history that is kept to begin from, so that what was later need not be worked out from the first
 * event on.
 *
 * @param place what the place is called in which it is
 * @param readModel its name
 * @param version of the projection that made it
 * @param collections that it takes
 * @param takenUp how much of history it holds
 */
record Landmark(String place, String readModel, int version, List<String> collections, TakenUp takenUp) {

    /** The fields by which a list of places tells which of them are landmarks, and of what. */
    static final String READ_MODEL = "landmark_of";

    private static final String COLLECTIONS = "collections";
    private static final String VERSION = "version";
    static final String POSITION = "position";
    private static final String SET_ASIDE = "set_aside";

    /** What the place of one at a position is called. */
    static String place(Recipe<?> recipe, long position) {
        return "past_%s_%d_%d".formatted(recipe.name(), recipe.version(), position);
    }

    static Landmark decode(Document entry) {
        return new Landmark(
                entry.getString("_id"),
                entry.getString(READ_MODEL),
                entry.getInteger(VERSION),
                entry.getList(COLLECTIONS, String.class),
                new TakenUp(entry.getLong(POSITION), Set.copyOf(entry.getList(SET_ASIDE, String.class))));
    }

    Document encode() {
        return new Document(READ_MODEL, readModel)
                .append(VERSION, version)
                .append(POSITION, takenUp.position())
                .append(SET_ASIDE, new ArrayList<>(takenUp.setAside()));
    }

    long position() {
        return takenUp.position();
    }

    boolean isOf(Recipe<?> recipe) {
        return readModel.equals(recipe.name()) && version == recipe.version();
    }
}
