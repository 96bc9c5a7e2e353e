package ai.xentree.sessions;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How sessions are looked after.
 *
 * @param sweepEvery how long after one search for silent sessions the next begins
 */
@ConfigurationProperties("xentree.sessions")
record SessionSettings(@DefaultValue("15s") Duration sweepEvery) {}
