package ai.xentree.bench.crash;

import java.io.IOException;

/**
 * For a while nothing can be written: commands are told to come back, reads go on. Then it either passes, and what comes in
 * is written again, or the program is killed in the middle of it.
 */
interface NoWrites extends Trouble {

    /** What keeps writing from succeeding. */
    @FunctionalInterface
    interface Outage {

        void end() throws IOException, InterruptedException;
    }

    /** Makes writing fail. */
    Outage begin(Rounds rounds, Server server) throws IOException;

    @Override
    default void whileServing(Rounds rounds, Server server, Door door) throws IOException, InterruptedException {
        var admin = rounds.administrator(door);
        rounds.someWork();
        var outage = begin(rounds, server);
        try {
            rounds.awaitRefusals();
            rounds.requireReads(admin);
            if (rounds.random().nextBoolean()) {
                server.kill();
                return;
            }
        } finally {
            outage.end();
        }
        rounds.someWork();
    }
}
