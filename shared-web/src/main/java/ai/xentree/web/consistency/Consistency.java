package ai.xentree.web.consistency;

import ai.xentree.web.errors.TemporarilyUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Lets a client read what it wrote. Every write is settled before it is answered; one that answers from a read model
 * settles itself before it reads.
 */
@Component
@EnableConfigurationProperties(ConsistencySettings.class)
public final class Consistency {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);
    private static final String SETTLED = Consistency.class.getName() + ".settled";

    private final EventHead head;
    private final ReadModels readModels;
    private final ConsistencySettings settings;

    Consistency(EventHead head, ReadModels readModels, ConsistencySettings settings) {
        this.head = head;
        this.readModels = readModels;
        this.settings = settings;
    }

    /**
     * Waits until the read models show what the present request has written so far, as long as its client likes. A second
     * call in a request does nothing. The write stands, even if they are late.
     *
     * @return whether they show it
     */
    public boolean settle() {
        var present = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return settle(present.getRequest(), Objects.requireNonNull(present.getResponse()));
    }

    boolean settle(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(SETTLED) instanceof Boolean shown) {
            return shown;
        }
        var position = head.head();
        response.setHeader(ConsistencyToken.HEADER, new ConsistencyToken(position).encoded());
        var atMost = preference(request).atMost();
        boolean shown = atMost.isPositive() && readModels.await(position, atMost);
        request.setAttribute(SETTLED, shown);
        return shown;
    }

    Preference preference(HttpServletRequest request) {
        return Preference.of(request.getHeader(Preference.HEADER), settings.write());
    }

    /**
     * Waits, as long as a read does, until the read models show all that is stored by now, so that what is not there then
     * does not exist.
     *
     * @throws TemporarilyUnavailable if they do not show it in time
     */
    public void catchUp() {
        if (!readModels.await(head.head(), settings.read())) {
            throw notYetReadable();
        }
    }

    static TemporarilyUnavailable notYetReadable() {
        return new TemporarilyUnavailable("CONSISTENCY_TIMEOUT", "The write is not readable yet", RETRY_AFTER);
    }

    /** Whether the read models show, in time, what the client has to see. */
    boolean shows(ConsistencyToken token) {
        return readModels.await(token.position(), settings.read());
    }
}
