package ai.xentree.projection;

import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.bson.Document;

/**
 * Plain memory in which each collection has documents of its own, as a MongoDB has. Without, a document that is merged into
 * another collection is one object in both, and changes in both.
 */
final class MemoryOfOwn extends MemoryBackend {

    @Override
    public MemoryDatabase openOrCreateDatabase(String name) {
        return new MemoryDatabase(name, getCursorRegistry()) {
            @Override
            protected MemoryCollection openOrCreateCollection(String name, CollectionOptions options) {
                return collection(this, name, options, cursorRegistry);
            }
        };
    }

    private static MemoryCollection collection(
            MemoryDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
        return new MemoryCollection(database, name, options, cursors) {
            @Override
            protected Integer addDocumentInternal(Document document) {
                return super.addDocumentInternal(document.cloneDeeply());
            }
        };
    }
}
