package ai.xentree.projection;

import ai.xentree.projection.ProjectionPositions.Position;
import ai.xentree.web.errors.TemporarilyUnavailable;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Read models in the generation that answers. Each generation of a read model has collections of its own: those of the first
 * bear the plain names, those of later ones the number of the generation after it. Which one answers is part of the read
 * model's position, so that switching is one write.
 */
public final class Generations implements ReadModelPlace {

    /** The first generation. */
    static final int FIRST = 0;

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final char MARK = '@';

    private final MongoOperations mongo;
    private final ProjectionPositions positions;
    private final Map<String, ReadModel> byCollection = new HashMap<>();
    private final Map<String, Answering> answering = new ConcurrentHashMap<>();
    private final Map<String, Integer> versions = new ConcurrentHashMap<>();
    private final Map<Integer, ReadModelPlace> places = new ConcurrentHashMap<>();

    /** What of a read model answers; not readable where today's queries do not understand it. */
    private record Answering(int generation, boolean readable) {}

    Generations(MongoOperations mongo, ProjectionPositions positions, List<ReadModel> readModels) {
        this.mongo = mongo;
        this.positions = positions;
        readModels.forEach(model -> model.collections().forEach(collection -> byCollection.put(collection, model)));
    }

    /** What a generation of a read model is called. */
    static String key(String readModel, int generation) {
        return generation == FIRST ? readModel : readModel + MARK + generation;
    }

    /** The read model that has such a generation. */
    static String readModel(String key) {
        var mark = key.lastIndexOf(MARK);
        return mark < 0 ? key : key.substring(0, mark);
    }

    /** The collections of one generation; the same place each time. */
    public ReadModelPlace place(int generation) {
        return places.computeIfAbsent(generation, g -> ReadModelPlace.in(mongo, collection -> key(collection, g)));
    }

    @Override
    public MongoCollection<Document> getCollection(String name) {
        var readModel = byCollection.get(name);
        return mongo.getCollection(readModel == null ? name : key(name, answering(readModel)));
    }

    @Override
    public void drop(String... names) {
        ReadModelPlace.in(mongo).drop(names);
    }

    /** The generation of a read model that answers. */
    public int answering(ReadModel readModel) {
        var now = answering.computeIfAbsent(readModel.name(), name -> stored(readModel));
        if (!now.readable()) {
            throw new TemporarilyUnavailable("These figures are being made anew; ask again.", RETRY_AFTER);
        }
        return now.generation();
    }

    /** The same, whether or not today's queries understand it. */
    int answeringOrNot(ReadModel readModel) {
        return answering
                .computeIfAbsent(readModel.name(), name -> stored(readModel))
                .generation();
    }

    /** Looks again which generation answers: another program may have switched. */
    void refresh(ReadModel readModel) {
        answering.put(readModel.name(), stored(readModel));
    }

    private Answering stored(ReadModel readModel) {
        return positions
                .find(readModel.name())
                .map(position -> new Answering(position.generation(), isReadable(readModel, position)))
                .orElse(new Answering(FIRST, true));
    }

    /** What a later version of the program has made may say anything in the fields that are known here. */
    private boolean isReadable(ReadModel readModel, Position stored) {
        var own = versions.computeIfAbsent(
                readModel.name(),
                name -> readModel.projection().apply(place(stored.generation())).version());
        return stored.version() >= readModel.readableSince() && stored.version() <= own;
    }

    /**
     * Drops all generations of a read model but that which answers and one that is being made. Another program may switch
     * meanwhile: what is there is looked at first, then what is being made, which answers before it is not being made any more,
     * and what answers last.
     */
    void dropOthers(ReadModel readModel, Rebuilds rebuilds) {
        var present = mongo.getCollectionNames();
        var making = rebuilds.unfinished(readModel.name()).map(Rebuild::generation);
        var answers = stored(readModel);
        answering.put(readModel.name(), answers);
        var sparing = readModel.collections().stream()
                .flatMap(collection -> Stream.of(answers.generation(), making.orElse(answers.generation()))
                        .map(generation -> key(collection, generation)))
                .toList();
        for (var name : present) {
            if (readModel.collections().contains(readModel(name)) && !sparing.contains(name)) {
                mongo.dropCollection(name);
            }
        }
    }
}
