package ai.xentree.web;

import ai.xentree.axon.StoreBusyException;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.core.WireNamed;
import ai.xentree.limits.Limited;
import ai.xentree.limits.OperationClass;
import ai.xentree.web.access.Access;
import ai.xentree.web.access.PublicAccess;
import ai.xentree.web.consistency.Consistency;
import ai.xentree.web.consistency.Freshness;
import ai.xentree.web.consistency.WithoutConsistency;
import ai.xentree.web.csv.CsvFile;
import ai.xentree.web.errors.TemporarilyUnavailable;
import ai.xentree.web.idempotency.WithoutIdempotency;
import ai.xentree.web.json.NotNullIfGiven;
import ai.xentree.web.json.Patch;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.paging.Page;
import ai.xentree.web.paging.PageResponse;
import ai.xentree.web.security.Caller;
import ai.xentree.web.tags.KnownTags;
import ai.xentree.web.validation.GivesSomething;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operations of every kind that this module has to do with. */
@RestController
class Things {

    enum Colour {
        DARK_RED,
        BLUE
    }

    enum Level implements WireNamed {
        A1,
        B2;

        @Override
        public String wireName() {
            return name();
        }
    }

    record PartRequest(@Min(1) @Max(9) int partCount) {}

    record ThingRequest(
            @Size(min = 1, max = 20) String name,
            @Nullable Instant madeAt,
            @Nullable Colour colour,
            @Nullable Level level,
            @Nullable UUID ownerId,
            @Nullable Long weight,
            Patch<@NotNull @Size(max = 5) @Pattern(regexp = "^[a-z]*$") String> note,
            @Nullable @Size(max = 2) List<@Valid PartRequest> parts,
            Patch<@NotNull @Size(max = 3) List<@Size(min = 2) String>> tags,
            @NotNullIfGiven @Nullable @Size(max = 4) String zone,
            Patch<@NotNull @Size(max = 3) Set<@Size(min = 2) String>> groups,
            @NotNullIfGiven @Nullable Set<Colour> colours) {}

    record ThingResponse(
            UUID id,
            String name,
            @Nullable Instant madeAt,
            @Nullable Colour colour,
            @Nullable LocalDate day,
            long number) {}

    @GivesSomething
    record ThingPatch(Patch<@NotNull @Size(min = 2) String> name, Patch<@Size(max = 5) String> note) {}

    record PatchAnswer(String name, String note) {}

    record SignInRequest(@Size(max = 20) String userName, String password) {}

    record Counted(int runs, @Nullable String caller) {}

    static final UUID ID = UUID.fromString("a169451c-8525-4352-b8ca-070dd449a1a5");
    static final Instant AT = Instant.parse("2026-03-01T18:02:11.420999Z");

    final AtomicInteger runs = new AtomicInteger();
    volatile CountDownLatch gate = new CountDownLatch(0);
    volatile CountDownLatch entered = new CountDownLatch(1);
    volatile Supplier<? extends Throwable> failure = IllegalStateException::new;

    private final Consistency consistency;

    Things(Consistency consistency) {
        this.consistency = consistency;
    }

    @PostMapping("/things")
    @ResponseStatus(HttpStatus.CREATED)
    @Access(
            scope = "things:write",
            roles = {"owner", "admin"})
    @Refuses("SLUG_TAKEN")
    ThingResponse createThing(@RequestBody ThingRequest request) throws InterruptedException {
        var number = runs.incrementAndGet();
        entered.countDown();
        gate.await();
        return new ThingResponse(ID, request.name(), AT, request.colour(), null, number);
    }

    @GetMapping("/things")
    @Access(scope = "things:read")
    ResponseEntity<PageResponse<ThingResponse>> listThings(
            Page page,
            @RequestParam(name = "made_after", required = false) @Nullable Instant madeAfter,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable Colour colour,
            @RequestParam(name = "owner_id", required = false) @Nullable UUID ownerId,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = 3) String q,
            @RequestParam(name = "min_parts", defaultValue = "1") @Min(1) @Max(5) int minParts,
            @RequestParam(required = false) @Nullable Boolean hidden,
            @RequestParam(name = "lighter_than", required = false) @Nullable Long lighterThan) {
        var thing = new ThingResponse(ID, "a", madeAfter, colour, day, minParts);
        return new Freshness(7, AT).answer(PageResponse.of(page, List.of(thing), 51));
    }

    @GetMapping("/things/{thing_id}")
    @Access(scope = "any")
    ThingResponse getThing(@PathVariable("thing_id") UUID thingId, @RequestParam("needed") String needed) {
        return new ThingResponse(thingId, needed, null, null, null, 0);
    }

    @PatchMapping("/things/{thing_id}")
    @Access(scope = "things:write")
    PatchAnswer updateThing(@PathVariable("thing_id") UUID thingId, @RequestBody ThingPatch patch) {
        consistency.settle();
        return new PatchAnswer(
                String.valueOf(patch.name().appliedTo("old")),
                String.valueOf(patch.note().appliedTo("old")));
    }

    @DeleteMapping("/things/{thing_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(bearerOnly = true)
    void deleteThing(@PathVariable("thing_id") UUID thingId) {}

    @GetMapping("/me")
    @Access(bearerOnly = true)
    Caller me(Caller caller) {
        return caller;
    }

    @GetMapping("/tagged")
    @Access(scope = "any")
    ResponseEntity<Counted> tagged(KnownTags known) {
        var holds = known.contains(new ETag("same", true));
        return ResponseEntity.status(holds ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .eTag("W/\"same\"")
                .body(holds ? null : new Counted(0, null));
    }

    @GetMapping(path = "/tagged", produces = CsvFile.TYPE)
    @Access(scope = "any")
    String taggedAsAFile() {
        return "number";
    }

    @GetMapping("/administration")
    @Access(scope = "things:read", superAdminOnly = true)
    String administration() {
        return "\"secret\"";
    }

    @PostMapping(
            path = "/sign-in",
            consumes = {MediaType.APPLICATION_FORM_URLENCODED_VALUE, MediaType.APPLICATION_JSON_VALUE})
    @PublicAccess
    @WithoutConsistency
    @WithoutIdempotency
    @Limited(OperationClass.LOG_IN)
    Counted signIn(@RequestBody SignInRequest request) {
        return new Counted(runs.incrementAndGet(), request.userName());
    }

    @PostMapping("/join")
    @PublicAccess(optionalBearer = true)
    Counted join(@Nullable Caller caller) {
        return new Counted(
                runs.incrementAndGet(), caller == null ? null : caller.userId().toString());
    }

    @PostMapping("/fail")
    @PublicAccess
    String fail() throws Throwable {
        throw failure.get();
    }

    static Map<String, Supplier<? extends Throwable>> failures() {
        return Map.of(
                "NOT_FOUND", () -> Refusal.notFound("The thing"),
                "LAST_OWNER", () -> Refusal.conflict("LAST_OWNER", "An organization must keep an owner"),
                "REMOTE",
                        () -> new CommandExecutionException(
                                "", null, new Refusal(Refusal.Kind.CONFLICT, "REMOTE", "From afar", Map.of())),
                "RATE_LIMITED",
                        () -> new Refused(new Refusal(
                                Refusal.Kind.TOO_MANY, "RATE_LIMITED", "Slow down", Map.of("retry_after_seconds", 7))),
                "CONCURRENT_CHANGE", () -> new ConcurrencyException("lost the race"),
                "SERVICE_UNAVAILABLE", () -> new NoHandlerForCommandException("nobody"),
                "STORE_BUSY", () -> new StoreBusyException("The disk is full."),
                "INTEGRATION_NOT_CONFIGURED",
                        () -> new TemporarilyUnavailable(
                                "INTEGRATION_NOT_CONFIGURED", "No client", Duration.ofMillis(1500)));
    }
}
