package ai.xentree.ledger;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events are entered into the tree, and how it is signed.
 *
 * @param share how much of one processor may go into entering events while there are many, above 0 up to 1
 * @param pace the least time between two entries
 * @param batchSize events in one entry at most
 * @param every how often a checkpoint is signed, if there are new events
 * @param patience how long somebody who wants a checkpoint waits until the newest events are entered
 * @param origin first line of what is signed: whose history it is
 * @param file where checkpoints are also written; left out, in no file
 * @param url where checkpoints are also sent; left out, nowhere
 */
@ConfigurationProperties("xentree.ledger")
record LedgerSettings(
        @DefaultValue("0.08") double share,
        @DefaultValue("250ms") Duration pace,
        @DefaultValue("1000") int batchSize,
        @DefaultValue("1h") Duration every,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("xentree-audit") String origin,
        @Nullable Path file,
        @Nullable URI url) {

    LedgerSettings {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("xentree.ledger.share must be above 0 and at most 1: " + share);
        }
    }

    /** How long to rest after work that long. */
    Duration rest(Duration worked) {
        var rest = Duration.ofNanos((long) (worked.toNanos() * (1 / share - 1)));
        return rest.compareTo(pace) < 0 ? pace : rest;
    }
}
