package ai.xentree.stats.past;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How figures of the past are answered.
 *
 * @param kept how many points of history are kept that were asked for last
 * @param cache how much memory pages of each may take
 * @param waiting how many points that are not kept may be asked for while another one is worked out
 * @param patience how long a request waits for its own
 * @param lease how long what a program keeps is left alone after it was last heard of
 */
@ConfigurationProperties("xentree.time-travel")
record PastSettings(
        @DefaultValue("4") int kept,
        @DefaultValue("16MB") DataSize cache,
        @DefaultValue("8") int waiting,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("60s") Duration lease) {}
