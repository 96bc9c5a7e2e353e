package ai.xentree.audit;

import ai.xentree.audit.LogReadCommand.Reading;
import ai.xentree.events.RawEvent;
import ai.xentree.web.access.Access;
import ai.xentree.web.csv.CsvFile;
import ai.xentree.web.csv.CsvTable;
import ai.xentree.web.ndjson.JsonLines;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the log of all events to those who audit. */
@RestController
@Tag(name = "Audit")
class AuditEventsEndpoint {

    private static final String PATH = "/api/v1/audit/events";

    private final Log log;
    private final Auditors auditors;
    private final Readings readings;
    private final ShownEvents shown;
    private final Aggregates aggregates;
    private final Cursor cursors;
    private final LogFreshness freshness;

    AuditEventsEndpoint(
            Log log,
            Auditors auditors,
            Readings readings,
            ShownEvents shown,
            Aggregates aggregates,
            Cursor cursors,
            LogFreshness freshness) {
        this.log = log;
        this.auditors = auditors;
        this.readings = readings;
        this.shown = shown;
        this.aggregates = aggregates;
        this.cursors = cursors;
        this.freshness = freshness;
    }

    @GetMapping(PATH)
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "auditor"})
    @Refuses(also = 404)
    @Operation(
            operationId = "listAuditEvents",
            summary = "List audit events",
            description =
                    "A listing ends with the events stored when its first page was asked for. That page is recorded in the"
                            + " log itself. A page may be shorter than `limit` although another one follows.")
    ResponseEntity<AuditEventListResponse> list(
            Filter filter,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = 512) String cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit,
            Caller caller) {
        var visible = auditors.visibleTo(caller.actor(), filter.organizationId());
        var place = place(filter, visible, cursor, caller);
        var part = log.part(filter, visible, place.after(), place.last(), limit);
        var items = part.events().stream().map(this::show).toList();
        var next = part.next();
        var nextCursor = next == null
                ? null
                : cursors.write(caller.userId(), filter.text(), new Cursor.Place(next, place.last()));
        return freshness.at(place.last()).answer(new AuditEventListResponse(items, nextCursor));
    }

    private Cursor.Place place(Filter filter, Visible visible, @Nullable String cursor, Caller caller) {
        if (cursor != null) {
            return cursors.read(caller.userId(), filter.text(), cursor);
        }
        var last = log.head();
        readings.recordOfEvents(caller.actor(), visible, new Reading("events", "json", filter.recorded()));
        return new Cursor.Place(log.start(filter), last);
    }

    @GetMapping(path = PATH, produces = JsonLines.TYPE)
    @ReadsWholeLog
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "listAuditEvents", summary = "List audit events")
    ResponseEntity<JsonLines> lines(
            Filter filter, @RequestParam(required = false) @Nullable @Min(1) Integer limit, Caller caller) {
        var export = export(filter, "ndjson", limit, caller);
        return freshness.at(export.last()).answer(export::events);
    }

    @GetMapping(path = PATH, produces = CsvFile.TYPE)
    @ReadsWholeLog
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "listAuditEvents", summary = "List audit events")
    ResponseEntity<CsvTable> file(
            Filter filter, @RequestParam(required = false) @Nullable @Min(1) Integer limit, Caller caller) {
        var export = export(filter, "csv", limit, caller);
        CsvTable table = new EventsTable(export::events);
        return CsvFile.named("events", freshness.at(export.last()).answer(table));
    }

    private Export export(Filter filter, String format, @Nullable Integer limit, Caller caller) {
        var visible = auditors.visibleTo(caller.actor(), filter.organizationId());
        var last = log.head();
        readings.recordOfEvents(caller.actor(), visible, new Reading("events", format, filter.recorded()));
        return new Export(filter, visible, last, limit == null ? Long.MAX_VALUE : limit);
    }

    /** Everything that is wanted, read while it is written. */
    private final class Export {

        private final Filter filter;
        private final Visible visible;
        private final long last;
        private final long limit;

        private Export(Filter filter, Visible visible, long last, long limit) {
            this.filter = filter;
            this.visible = visible;
            this.last = last;
            this.limit = limit;
        }

        private long last() {
            return last;
        }

        private Stream<AuditEvent> events() {
            return log.all(filter, visible, last).limit(limit).map(AuditEventsEndpoint.this::show);
        }
    }

    private AuditEvent show(RawEvent event) {
        aggregates.shown(event);
        return shown.show(event);
    }
}
