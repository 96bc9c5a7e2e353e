package ai.xentree.standalone.mongo;

import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.List;

/** An index that begins with {@code _id}: unique by that alone, and of no use where documents are found by it. */
final class CoveredIndex extends EmptyIndex<Key> {

    CoveredIndex(String name, List<IndexKey> keys) {
        super(name, keys);
    }

    /** There is nothing to be filled in. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public boolean isUnique() {
        return true;
    }
}
