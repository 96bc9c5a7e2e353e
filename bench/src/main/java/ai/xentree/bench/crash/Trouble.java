package ai.xentree.bench.crash;

import java.io.IOException;

/** What befalls the program in a round, which ends with its being killed in any case. */
interface Trouble {

    /** Its name on the command line. */
    String name();

    /** Hurts what it keeps while it does not run. */
    default void beforeStart(Rounds rounds) throws IOException, InterruptedException {}

    /** Lets it work for a while; it is killed once this returns. */
    default void whileServing(Rounds rounds, Server server, Door door) throws IOException, InterruptedException {
        rounds.someWork();
    }

    /** Looks at what it left behind when it was killed. */
    default void afterKill(Rounds rounds) throws IOException, InterruptedException {}
}
