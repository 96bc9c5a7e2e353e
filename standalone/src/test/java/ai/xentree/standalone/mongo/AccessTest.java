package ai.xentree.standalone.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessTest {

    @Test
    void anAggregationThatWritesItsResultMayMakeACollection() {
        assertThat(aggregate(new Document("$match", new Document()))).isEqualTo(Access.READ);
        assertThat(aggregate(new Document("$match", new Document()), new Document("$out", "other")))
                .isEqualTo(Access.RESTRUCTURE);
        assertThat(aggregate(new Document("$merge", "other"))).isEqualTo(Access.RESTRUCTURE);
    }

    @Test
    void aCommandThatIsNotKnownMayDoAnything() {
        assertThat(Access.of("views", "convertToCapped", new Document())).isEqualTo(Access.RESTRUCTURE);
    }

    @Test
    void whatAsksAboutTheServerTouchesNoFile() {
        assertThat(Access.of("views", "ping", new Document())).isEqualTo(Access.NONE);
        assertThat(Access.of("admin", "getParameter", new Document())).isEqualTo(Access.NONE);
        assertThat(Access.of("admin", "renameCollection", new Document())).isEqualTo(Access.RESTRUCTURE);
    }

    private static Access aggregate(Document... stages) {
        return Access.of("views", "aggregate", new Document("pipeline", List.of(stages)));
    }
}
