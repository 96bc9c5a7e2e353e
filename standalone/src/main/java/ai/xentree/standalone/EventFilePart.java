package ai.xentree.standalone;

import ai.xentree.health.Part;
import ai.xentree.health.PartHealth;
import ai.xentree.health.PartName;
import ai.xentree.standalone.sqlite.SqliteStore;
import java.time.Duration;

/** Says whether the embedded event store takes writes and can be read. */
record EventFilePart(SqliteStore store) implements Part {

    @Override
    public PartName name() {
        return PartName.EVENT_STORE;
    }

    @Override
    public PartHealth look() throws Exception {
        var began = System.nanoTime();
        store.tryOut();
        return PartHealth.ok(Duration.ofNanos(System.nanoTime() - began));
    }
}
