package ai.xentree.standalone.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.MergeOptions;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.Unpooled;
import java.util.Arrays;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;

class CopyCommandTest {

    private static final Document SOME = document("$match", document("_id", document("$in", List.of(1, 2))));
    private static final Document INTO =
            document("$merge", document("into", "copies").append("whenMatched", "fail"));

    @Test
    void givenIdentitiesAndACollection_whenNothingElseIsAskedFor_thenItIsACopy() {
        assertThat(CopyCommand.of("aggregate", aggregate(SOME, INTO)))
                .contains(new CopyCommand("pages", "copies", List.of(1, 2)));
    }

    @Test
    void givenACopyAsMongosDriverAsksForIt_thenItIsOne() {
        var match = Aggregates.match(Filters.in("_id", 1, 2));
        var merge = Aggregates.merge("copies", new MergeOptions().whenMatched(MergeOptions.WhenMatched.FAIL));
        assertThat(CopyCommand.of("aggregate", aggregate(received(match), received(merge))))
                .contains(new CopyCommand("pages", "copies", List.of(1, 2)));
    }

    @Test
    void givenAnythingElse_whenItIsAskedFor_thenItIsLeftToTheServer() {
        assertThat(CopyCommand.of("find", aggregate(SOME, INTO))).isEmpty();
        assertThat(CopyCommand.of("aggregate", aggregate(SOME, document("$limit", 1), INTO)))
                .isEmpty();
        assertThat(CopyCommand.of("aggregate", aggregate(document("$match", document("_id", 1)), INTO)))
                .isEmpty();
        assertThat(CopyCommand.of(
                        "aggregate",
                        aggregate(
                                document(
                                        "$match",
                                        document("_id", document("$in", List.of(1)))
                                                .append("a", 2)),
                                INTO)))
                .isEmpty();
        assertThat(CopyCommand.of("aggregate", aggregate(SOME, document("$merge", document("into", "copies")))))
                .isEmpty();
        assertThat(CopyCommand.of("aggregate", aggregate(SOME, document("$out", "copies"))))
                .isEmpty();
    }

    private static Document received(org.bson.conversions.Bson sent) {
        var codec = MongoClientSettings.getDefaultCodecRegistry().get(BsonDocument.class);
        var bytes = new RawBsonDocument(sent.toBsonDocument(), codec).getByteBuffer();
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes.array(), 0, bytes.limit()));
    }

    private static Document aggregate(Document... stages) {
        return document("aggregate", "pages").append("pipeline", Arrays.asList(stages));
    }

    private static Document document(String field, Object value) {
        return new Document(field, value);
    }
}
