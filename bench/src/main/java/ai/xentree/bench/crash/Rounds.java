package ai.xentree.bench.crash;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Starts the program, has callers use it, and kills it, again and again. */
final class Rounds {

    private static final int CALLERS = 8;
    private static final int MOST_ANSWERS = 100;
    private static final int MOST_MILLIS = 60;
    private static final int REFUSALS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Place place;
    private final Random random;
    private final Ledger ledger = new Ledger();
    private final People people = new People();
    private final Leavers leavers = new Leavers();
    private final List<String> found = new ArrayList<>();
    private final List<Caller> callers = new ArrayList<>();

    Rounds(Place place, long seed) {
        this.place = place;
        this.random = new Random(seed);
        for (int number = 1; number <= CALLERS; number++) {
            callers.add(new Caller(number, new Random(seed + number), ledger, people));
        }
    }

    Place place() {
        return place;
    }

    Ledger ledger() {
        return ledger;
    }

    Leavers leavers() {
        return leavers;
    }

    /** Takes up what is wrong, a line each. */
    void found(List<String> wrong) {
        found.addAll(wrong);
    }

    Random random() {
        return random;
    }

    /** One round, with that trouble. */
    void play(Trouble trouble) throws IOException, InterruptedException {
        trouble.beforeStart(this);
        var server = Server.launch(place.data(), place.environment());
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var door = Door.at(server.address());
            var stop = new AtomicBoolean();
            var working = new ArrayList<Future<?>>();
            callers.forEach(caller -> working.add(executor.submit(() -> caller.work(door, stop::get))));
            try {
                trouble.whileServing(this, server, door);
            } finally {
                server.kill();
                stop.set(true);
            }
            for (var future : working) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A caller failed:\n" + server.said(), e);
        } finally {
            server.kill();
        }
        trouble.afterKill(this);
    }

    /** Waits for some commands to be acknowledged, and a little more. */
    void someWork() throws InterruptedException {
        ledger.answered().drainPermits();
        if (!ledger.answered().tryAcquire(1 + random.nextInt(MOST_ANSWERS), PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("Nothing is acknowledged any more.");
        }
        Thread.sleep(random.nextInt(MOST_MILLIS));
    }

    /** Waits until commands are told to come back. */
    void awaitRefusals() throws InterruptedException {
        var before = ledger.toldToComeBack();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (ledger.toldToComeBack() < before + REFUSALS) {
            if (System.nanoTime() - deadline > 0) {
                throw new IllegalStateException("Nobody is told to come back.");
            }
            Thread.sleep(MOST_MILLIS);
        }
    }

    /** Signs in, after others who want to at the same time. */
    Door administrator(Door door) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var token = door.logIn(Place.ADMIN, Place.PASSWORD);
        while (token.isEmpty() && System.nanoTime() < deadline) {
            token = door.logIn(Place.ADMIN, Place.PASSWORD);
        }
        return door.as(token);
    }

    /** Fails where something that is looked at cannot be. */
    void requireReads(Door admin) {
        List.of("/api/auth/me", "/api/organizations", "/api/admin/users", "/api/v1/admin/stats/")
                .forEach(path -> admin.get(path).expect(200));
    }

    Check check() throws IOException, InterruptedException {
        var check = Check.of(place, ledger, people, leavers);
        check.lost().addAll(found);
        return check;
    }
}
