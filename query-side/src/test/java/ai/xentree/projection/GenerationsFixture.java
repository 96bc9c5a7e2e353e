package ai.xentree.projection;

import java.time.Duration;
import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;

/** Generations for the tests of features that have read models. */
public final class GenerationsFixture {

    private GenerationsFixture() {}

    /** Those of read models in a database, all of them the first. */
    public static Generations of(EmbeddedViews views, List<ReadModel> readModels) {
        var positions = new ProjectionPositions(views.place(), "test", Duration.ofSeconds(20));
        return new Generations(views.mongo(), positions, readModels);
    }

    /** The database itself. */
    public static MongoOperations mongo(EmbeddedViews views) {
        return views.mongo();
    }
}
