package ai.xentree.health;

import com.mongodb.event.ConnectionCheckOutFailedEvent;
import com.mongodb.event.ConnectionCheckOutStartedEvent;
import com.mongodb.event.ConnectionCheckedInEvent;
import com.mongodb.event.ConnectionCheckedOutEvent;
import com.mongodb.event.ConnectionClosedEvent;
import com.mongodb.event.ConnectionCreatedEvent;
import com.mongodb.event.ConnectionPoolClosedEvent;
import com.mongodb.event.ConnectionPoolCreatedEvent;
import com.mongodb.event.ConnectionPoolListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Counts the connections to MongoDB, over all servers of a set. */
@Component
public final class MongoPool implements ConnectionPoolListener {

    /**
     * How many there are.
     *
     * @param size that may be open
     * @param inUse handed out
     * @param idle ready
     * @param waiting requests that wait for one
     */
    public record Count(int size, int inUse, int idle, int waiting) {}

    private final AtomicInteger size = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger inUse = new AtomicInteger();
    private final AtomicInteger waiting = new AtomicInteger();

    /** How many there are now. */
    public Count count() {
        var handedOut = Math.max(0, inUse.get());
        return new Count(size.get(), handedOut, Math.max(0, open.get() - handedOut), Math.max(0, waiting.get()));
    }

    @Override
    public void connectionPoolCreated(ConnectionPoolCreatedEvent event) {
        size.addAndGet(event.getSettings().getMaxSize());
    }

    @Override
    public void connectionPoolClosed(ConnectionPoolClosedEvent event) {
        size.set(0);
    }

    @Override
    public void connectionCreated(ConnectionCreatedEvent event) {
        open.incrementAndGet();
    }

    @Override
    public void connectionClosed(ConnectionClosedEvent event) {
        open.decrementAndGet();
    }

    @Override
    public void connectionCheckOutStarted(ConnectionCheckOutStartedEvent event) {
        waiting.incrementAndGet();
    }

    @Override
    public void connectionCheckedOut(ConnectionCheckedOutEvent event) {
        waiting.decrementAndGet();
        inUse.incrementAndGet();
    }

    @Override
    public void connectionCheckOutFailed(ConnectionCheckOutFailedEvent event) {
        waiting.decrementAndGet();
    }

    @Override
    public void connectionCheckedIn(ConnectionCheckedInEvent event) {
        inUse.decrementAndGet();
    }
}
