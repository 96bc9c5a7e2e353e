package ai.xentree.standalone.mongo;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;

/** The contract holds on what others wrote: it asks for nothing but MongoDB. */
class H2MongoTest extends MongoContract {

    @Override
    MongoBackend open(Path file) {
        return new H2Backend(file.toString());
    }
}
