package ai.xentree.bench.crash;

import java.io.IOException;

/** Axon Server is killed under a program at work, starts again, and the program goes on or is killed as well. */
record AxonServerKilled(AxonServer server) implements Trouble {

    private static final int LONGEST_MILLIS = 2_000;

    @Override
    public String name() {
        return "axonserver";
    }

    @Override
    public void whileServing(Rounds rounds, Server program, Door door) throws IOException, InterruptedException {
        rounds.someWork();
        server.kill();
        if (rounds.random().nextBoolean()) {
            Thread.sleep(rounds.random().nextInt(LONGEST_MILLIS));
            program.kill();
            server.startAgain();
        } else {
            server.startAgain();
            rounds.someWork();
        }
    }
}
