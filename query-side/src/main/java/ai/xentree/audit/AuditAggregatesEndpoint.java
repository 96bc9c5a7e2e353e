package ai.xentree.audit;

import ai.xentree.audit.LogReadCommand.Reading;
import ai.xentree.core.Refusal;
import ai.xentree.events.RawEvent;
import ai.xentree.web.access.Access;
import ai.xentree.web.json.WireText;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what happened to one aggregate, and what it was. */
@RestController
@Tag(name = "Audit")
class AuditAggregatesEndpoint {

    private final VisibleAggregates aggregates;
    private final AggregatesThen then;
    private final Readings readings;
    private final ShownEvents shown;
    private final Cursor cursors;
    private final Log log;
    private final LogFreshness freshness;
    private final InstantSource clock;

    AuditAggregatesEndpoint(
            VisibleAggregates aggregates,
            AggregatesThen then,
            Readings readings,
            ShownEvents shown,
            Cursor cursors,
            Log log,
            LogFreshness freshness,
            InstantSource clock) {
        this.aggregates = aggregates;
        this.then = then;
        this.readings = readings;
        this.shown = shown;
        this.cursors = cursors;
        this.log = log;
        this.freshness = freshness;
        this.clock = clock;
    }

    @GetMapping("/api/v1/audit/aggregates/{aggregate_id}")
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "auditor"})
    @Operation(operationId = "getAggregateHistory", summary = "Get history of one aggregate")
    ResponseEntity<AuditAggregateHistoryResponse> history(
            @PathVariable("aggregate_id") UUID aggregateId,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = 512) String cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit,
            Caller caller) {
        var aggregate = aggregates.require(aggregateId, caller.actor());
        var listing = "aggregate=" + aggregateId;
        var place = cursor == null ? new Cursor.Place(0, log.head()) : cursors.read(caller.userId(), listing, cursor);
        if (cursor == null) {
            readings.recordOfAggregate(caller.actor(), aggregate.of(), new Reading("aggregate", "json", listing));
        }
        var events = aggregate.events(place.after(), limit + 1).stream()
                .filter(event -> event.position() <= place.last())
                .toList();
        var page = events.size() > limit ? events.subList(0, limit) : events;
        var next = events.size() > limit
                ? cursors.write(
                        caller.userId(),
                        listing,
                        new Cursor.Place(page.getLast().sequence() + 1, place.last()))
                : null;
        return freshness
                .at(place.last())
                .answer(new AuditAggregateHistoryResponse(
                        aggregateId,
                        aggregate.type(),
                        page.stream().map(shown::show).toList(),
                        next));
    }

    @GetMapping("/api/v1/audit/aggregates/{aggregate_id}/state")
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "auditor"})
    @Operation(
            operationId = "getAggregateState",
            summary = "Get state of one aggregate at an instant",
            description = "`sequence` names the last event to take in instead.")
    ResponseEntity<AuditAggregateStateResponse> state(
            @PathVariable("aggregate_id") UUID aggregateId,
            @RequestParam(name = "as_of", required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable @Min(0) Long sequence,
            Caller caller) {
        if (asOf != null && sequence != null) {
            throw Refusal.invalid("sequence", "cannot be given together with as_of");
        }
        var aggregate = aggregates.require(aggregateId, caller.actor());
        var last = log.head();
        var at = asOf == null ? clock.instant() : asOf;
        readings.recordOfAggregate(
                caller.actor(),
                aggregate.of(),
                new Reading("state", "json", "aggregate=" + aggregateId + "&" + until(at, sequence)));
        var wanted = sequence == null ? aggregate.before(at) : aggregate.upTo(sequence);
        return freshness
                .at(last)
                .answer(then.state(
                        aggregateId, aggregate, sequence == null || wanted == null ? at : storedAt(wanted), wanted));
    }

    private static String until(Instant at, @Nullable Long sequence) {
        return sequence == null ? "as_of=" + WireText.of(at) : "sequence=" + sequence;
    }

    private static Instant storedAt(RawEvent event) {
        return Instant.ofEpochMilli(event.storedAt());
    }
}
