package ai.xentree.axon;

import ai.xentree.core.Command;
import ai.xentree.core.OfOrganization;
import ai.xentree.core.OfThePast;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.slf4j.MDC;

/** Where an event comes from: who acted, for which tenant, in which request, and what caused it. In every event's metadata. */
public final class Provenance implements CorrelationDataProvider {

    /** Who acted: a user id, or {@code system}. */
    public static final String ACTOR = "actor";

    /** What acted, where the actor does not say it: {@link #IMPORT} or {@link #API_KEY}. */
    public static final String ACTOR_TYPE = "actor_type";

    /** Something that happened elsewhere before was taken in. */
    public static final String IMPORT = "import";

    /** An API key acted for the person who made it. */
    public static final String API_KEY = "api_key";

    /** The organization concerned, if one is. */
    public static final String TENANT = "tenant";

    /** The id of the HTTP request, also the logging context's name for it. */
    public static final String REQUEST = "request_id";

    /** What the whole chain of messages began with. */
    public static final String CORRELATION = "correlation_id";

    /** The message that led to this one directly. */
    public static final String CAUSATION = "causation_id";

    /** The metadata of a command about to be sent. */
    static MetaData of(Command command) {
        var data = new HashMap<String, Object>();
        var userId = command.actor().userId();
        data.put(ACTOR, userId == null ? "system" : userId.toString());
        if (command instanceof OfThePast) {
            data.put(ACTOR_TYPE, IMPORT);
        } else if (command.actor().key() != null) {
            data.put(ACTOR_TYPE, API_KEY);
        }
        if (command instanceof OfOrganization of) {
            data.put(TENANT, of.organizationId().toString());
        }
        var request = MDC.get(REQUEST);
        if (request != null) {
            data.put(REQUEST, request);
        }
        return MetaData.from(data);
    }

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        var data = new HashMap<String, Object>(message.getMetaData().subset(ACTOR, ACTOR_TYPE, TENANT, REQUEST));
        data.put(CORRELATION, message.getMetaData().getOrDefault(CORRELATION, message.getIdentifier()));
        data.put(CAUSATION, message.getIdentifier());
        return data;
    }
}
