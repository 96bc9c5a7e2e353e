package ai.xentree.audit;

import ai.xentree.web.csv.CsvTable;
import ai.xentree.web.json.WireText;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Events as lines of a table; what changed is JSON in a cell. */
record EventsTable(Supplier<Stream<AuditEvent>> events) implements CsvTable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final List<String> HEADER = List.of(
            "id",
            "type",
            "revision",
            "aggregate_type",
            "aggregate_id",
            "sequence",
            "position",
            "recorded_at",
            "occurred_at",
            "actor_id",
            "actor_type",
            "tenant_id",
            "correlation_id",
            "causation_id",
            "data",
            "erased",
            "leaf_hash");

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public Stream<List<String>> lines() {
        return events.get().map(EventsTable::line);
    }

    private static List<String> line(AuditEvent event) {
        return Stream.<@Nullable Object>of(
                        event.id(),
                        event.type(),
                        event.revision(),
                        event.aggregateType(),
                        event.aggregateId(),
                        event.sequence(),
                        event.position(),
                        event.recordedAt(),
                        event.occurredAt(),
                        event.actorId(),
                        event.actorType().name().toLowerCase(Locale.ROOT),
                        event.tenantId(),
                        event.correlationId(),
                        event.causationId(),
                        JSON.writeValueAsString(event.data()),
                        event.erased(),
                        event.leafHash())
                .map(EventsTable::text)
                .toList();
    }

    private static String text(@Nullable Object value) {
        return value instanceof Instant instant ? WireText.of(instant) : Objects.toString(value, "");
    }
}
