package ai.xentree.axon;

import ai.xentree.events.RawEvent;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Makes of what Axon Server sends what a file of ours would hold. Metadata becomes JSON with its keys in order. */
final class AxonServerEvents {

    private static final JsonMapper JSON = JsonMapper.shared();

    private AxonServerEvents() {}

    static RawEvent raw(EventWithToken sent) {
        var event = sent.getEvent();
        return new RawEvent(
                sent.getToken() + 1,
                event.getMessageIdentifier(),
                nullIfEmpty(event.getAggregateType()),
                nullIfEmpty(event.getAggregateIdentifier()),
                event.getAggregateSequenceNumber(),
                event.getPayload().getType(),
                nullIfEmpty(event.getPayload().getRevision()),
                event.getTimestamp(),
                JSON.writeValueAsBytes(metadata(event.getMetaDataMap())),
                event.getPayload().getData().toByteArray());
    }

    private static Map<String, Object> metadata(Map<String, MetaDataValue> sent) {
        var metadata = new TreeMap<String, Object>();
        sent.forEach((key, value) -> metadata.put(key, value(value)));
        return metadata;
    }

    private static Object value(MetaDataValue value) {
        return switch (value.getDataCase()) {
            case TEXT_VALUE -> value.getTextValue();
            case NUMBER_VALUE -> value.getNumberValue();
            case BOOLEAN_VALUE -> value.getBooleanValue();
            case DOUBLE_VALUE -> value.getDoubleValue();
            case BYTES_VALUE ->
                Base64.getEncoder().encodeToString(value.getBytesValue().toByteArray());
            case DATA_NOT_SET -> "";
        };
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
