package ai.xentree.projection.past;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the past is answered for.
 *
 * @param kept how many points of history are kept that were asked for last
 * @param waiting how many points that are not kept may be asked for while another one is worked out
 * @param perCaller how many points that are not made yet one person may have asked for; a further one is answered 429
 * @param patience how long a request waits for its own
 * @param lease how long what a program keeps is left alone after it was last heard of
 * @param landmarks how many points of each read model are kept to begin others from; with 0 all begin from the first event
 * @param landmarkEvery how many events there are between two of them at least
 * @param landmarkCheck how often it is looked whether one is missing
 */
@ConfigurationProperties("xentree.time-travel")
record PastSettings(
        @DefaultValue("6") int kept,
        @DefaultValue("8") int waiting,
        @DefaultValue("2") int perCaller,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("8") int landmarks,
        @DefaultValue("125000") long landmarkEvery,
        @DefaultValue("1m") Duration landmarkCheck) {

    Spacing spacing() {
        return new Spacing(landmarkEvery, landmarks);
    }
}
