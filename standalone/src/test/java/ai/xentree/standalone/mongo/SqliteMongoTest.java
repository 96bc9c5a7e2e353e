package ai.xentree.standalone.mongo;

import de.bwaldvogel.mongo.MongoBackend;
import java.nio.file.Path;

class SqliteMongoTest extends MongoContract {

    @Override
    MongoBackend open(Path file) throws Exception {
        return SqliteBackend.open(file);
    }
}
