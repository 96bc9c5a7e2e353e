package ai.xentree.health;

import ai.xentree.events.RawEvents;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Says whether Axon Server answers. */
@Component
@ConditionalOnProperty("xentree.axonserver.servers")
final class AxonServerPart implements Part {

    private final RawEvents events;

    AxonServerPart(RawEvents events) {
        this.events = events;
    }

    @Override
    public PartName name() {
        return PartName.EVENT_STORE;
    }

    @Override
    public PartHealth look() {
        var began = System.nanoTime();
        events.head();
        return PartHealth.ok(Duration.ofNanos(System.nanoTime() - began));
    }
}
