package ai.xentree.bench.crash;

import java.io.IOException;

/** Nothing but being killed, at work and sometimes before that while it starts. */
record Kill() implements Trouble {

    private static final int OFTEN = 6;
    private static final int LONGEST_START_MILLIS = 4_000;

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public void beforeStart(Rounds rounds) throws IOException, InterruptedException {
        if (rounds.random().nextInt(OFTEN) == 0) {
            var server = Server.launch(rounds.place().data(), rounds.place().environment());
            Thread.sleep(rounds.random().nextInt(LONGEST_START_MILLIS));
            server.kill();
        }
    }
}
