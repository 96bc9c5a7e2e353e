package ai.xentree.bench.crash;

import ai.xentree.projection.Projections;
import ai.xentree.projection.ReadModelFreshness;
import ai.xentree.standalone.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Looks for what was lost and what differs once nobody sends anything any more.
 *
 * @param answers facts that were asked for over HTTP
 * @param documents of the read models
 * @param lost commands of which there is not what must be, and flaws of the history itself
 * @param differences documents that differ from those of a rebuild, and answers from what the events mean
 */
record Check(int events, int answers, int documents, List<String> lost, List<String> differences) {

    private static final Duration REBUILT_WITHIN = Duration.ofMinutes(10);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final int LOG_INS = 10;
    private static final String TREE = "ledger";

    /** Starts the program, asks it everything, stops it, builds its read models anew elsewhere, and compares. */
    static Check of(Place place, Ledger ledger, People people, Leavers leavers)
            throws IOException, InterruptedException {
        var lost = new ArrayList<String>();
        var seen = ask(place, people, leavers, lost);
        var elsewhere = Files.createTempDirectory("xentree-crash-check");
        try {
            var history = rebuild(place.withoutViews(elsewhere.resolve("rebuilt")));
            lost.addAll(history.flaws());
            lost.addAll(ledger.wrong(history.byRequest()));
            var kept = Documents.in(place.viewsAlone(elsewhere.resolve("kept")).file("views.db"));
            var differences = kept.differences(Documents.in(elsewhere.resolve("rebuilt/views.db")));
            differences.addAll(Seen.differences(seen, PlainModel.of(history).facts()));
            return new Check(history.events().size(), seen.size(), kept.byName().size(), lost, differences);
        } finally {
            delete(elsewhere);
        }
    }

    private static Map<String, String> ask(Place place, People people, Leavers leavers, List<String> lost)
            throws IOException, InterruptedException {
        var server = Server.launch(place.data(), place.environment());
        try {
            var anyone = Door.at(server.address());
            for (var person : people.some(LOG_INS)) {
                if (anyone.logIn(person.username(), Person.PASSWORD).isEmpty()) {
                    lost.add("the password of " + person.username());
                }
            }
            var gone = leavers.gone(anyone);
            lost.addAll(leavers.back(gone));
            await(() -> left(place, gone).isEmpty());
            var admin = upToDate(anyone);
            await(() -> Rebuilding.isOver(admin));
            Rebuilding.dropPrevious(admin);
            return Seen.by(admin);
        } finally {
            server.stop();
        }
    }

    private static List<String> left(Place place, List<Leaver> gone) {
        try {
            return Leavers.left(place.data(), gone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An administrator whose reads show a change of their name, and so all that was stored before. */
    private static Door upToDate(Door anyone) {
        var admin = anyone.as(anyone.logIn(Place.ADMIN, Place.PASSWORD));
        var change = admin.with("Prefer", "wait=30").send("PATCH", "/api/auth/me", Map.of("full_name", "Checking"));
        var undone = admin.with("Prefer", "wait=30").send("PATCH", "/api/auth/me", Map.of("full_name", "Admin"));
        var token = undone.expect(change.expect(200).status()).consistencyToken();
        var upToDate = token == null ? admin : admin.with("X-Consistency-Token", token);
        await(() -> position(admin, "/api/v1/audit/checkpoints") >= position(upToDate, "/api/auth/me"));
        return upToDate;
    }

    private static long position(Door door, String path) {
        var position = door.get(path).expect(200).position();
        return position == null ? -1 : Long.parseLong(position);
    }

    /** Waits for what is done behind everything else. */
    private static void await(BooleanSupplier there) {
        var deadline = System.nanoTime() + REBUILT_WITHIN.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                throw new IllegalStateException("What is done behind everything else was not done in time.");
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private static History rebuild(Place place) throws InterruptedException {
        try (var program = Program.start(place.settings())) {
            var projections = program.getBean(Projections.class);
            if (!projections.await(projections.head(), REBUILT_WITHIN)) {
                throw new IllegalStateException("The read models were not made again in time.");
            }
            var tree = program.getBean(ReadModelFreshness.class);
            await(() -> tree.of(TREE).position() >= projections.head());
            return History.of(program.getBean(EventStore.class));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
