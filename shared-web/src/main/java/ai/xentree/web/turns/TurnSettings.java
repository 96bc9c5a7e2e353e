package ai.xentree.web.turns;

import java.time.Duration;

/**
 * How some kind of slow work is done.
 *
 * @param atOnce done at the same time; 0 for half of the processors, at least one
 * @param share how much of the time each of them may take while others wait, more than 0 and at most 1; the rest it leaves to
 *     whoever else needs the processor. Good proofs do not count
 * @param waiting requests that may wait for their turn; a further one is answered 429 at once
 * @param patience how long a request waits before it is answered 429
 */
public record TurnSettings(int atOnce, double share, int waiting, Duration patience) {

    public TurnSettings {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("A share of the time is more than 0 and at most 1, not " + share);
        }
    }

    int atOnce(int processors) {
        return atOnce > 0 ? atOnce : Math.max(1, processors / 2);
    }
}
