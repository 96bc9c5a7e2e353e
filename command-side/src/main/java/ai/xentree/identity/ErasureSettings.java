package ai.xentree.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are erased.
 *
 * @param sweepEvery how often erasures that were cut off are looked for and finished
 */
@ConfigurationProperties("xentree.erasure")
record ErasureSettings(@DefaultValue("15s") Duration sweepEvery) {}
