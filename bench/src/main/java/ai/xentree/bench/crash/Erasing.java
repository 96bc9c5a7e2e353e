package ai.xentree.bench.crash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * People have themselves erased, and the program is killed meanwhile. Of those who were told that it is done nothing may be left
 * in any file from that moment on.
 */
final class Erasing implements Trouble {

    private static final int AT_ONCE = 4;
    private static final int LONGEST_MILLIS = 1_500;

    private final List<Thread> asking = new ArrayList<>();
    private @Nullable String school;

    @Override
    public String name() {
        return "erasure";
    }

    @Override
    public void whileServing(Rounds rounds, Server server, Door door) throws InterruptedException {
        rounds.someWork();
        var anyone = new Sender(door, rounds.ledger());
        var admin = new Sender(rounds.administrator(door), rounds.ledger());
        var path = school(admin);
        var leavers = Stream.generate(() -> Leaver.come(anyone, admin, path))
                .limit(AT_ONCE)
                .toList();
        var told = new Semaphore(0);
        leavers.forEach(leaver -> asking.add(Thread.ofVirtual().start(() -> {
            rounds.leavers().add(leaver, leaver.leave());
            told.release();
        })));
        told.acquire(rounds.random().nextInt(AT_ONCE));
        Thread.sleep(rounds.random().nextInt(LONGEST_MILLIS));
    }

    private String school(Sender admin) {
        if (school == null) {
            var made = admin.send(
                    "POST",
                    "/api/organizations",
                    Map.of("name", "School that people leave"),
                    "OrganizationCreated",
                    "OwnerAppointed",
                    "MemberAdded",
                    "NameClaimed");
            school = "/api/organizations/" + made.expect(201).text("id");
        }
        return school;
    }

    @Override
    public void afterKill(Rounds rounds) throws IOException, InterruptedException {
        for (var thread : asking) {
            thread.join();
        }
        asking.clear();
        rounds.found(rounds.leavers().left(rounds.place().data()));
    }
}
