package ai.xentree.bench.readstore;

import ai.xentree.standalone.mongo.SqliteBackend;
import ai.xentree.standalone.mongo.UnreadableFile;
import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/** What keeps the documents. Memory keeps nothing beyond the program: it is the bound of all others. */
enum Backend {
    H2,
    SQLITE,
    MEMORY;

    MongoBackend open(Path file) throws SQLException, UnreadableFile {
        return switch (this) {
            case H2 -> new H2Backend(file.toString());
            case SQLITE -> SqliteBackend.open(file);
            case MEMORY -> new MemoryBackend();
        };
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
