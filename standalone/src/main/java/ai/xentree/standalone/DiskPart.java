package ai.xentree.standalone;

import ai.xentree.health.HealthStatus;
import ai.xentree.health.Part;
import ai.xentree.health.PartHealth;
import ai.xentree.health.PartName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/** Says how much room there is where the data folder is. Whether that is still enough to write, the event store says itself. */
record DiskPart(Path folder, DataSize low) implements Part {

    @Override
    public PartName name() {
        return PartName.STORAGE;
    }

    @Override
    public PartHealth look() throws IOException {
        var free = Files.getFileStore(folder).getUsableSpace();
        var status = free < low.toBytes() ? HealthStatus.DEGRADED : HealthStatus.OK;
        return new PartHealth(status, null, DataSize.ofBytes(free).toMegabytes() + " MB free");
    }
}
