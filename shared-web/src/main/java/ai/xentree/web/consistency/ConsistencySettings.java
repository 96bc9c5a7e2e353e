package ai.xentree.web.consistency;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long requests wait for read models.
 *
 * @param write how long the answer to a write waits until it can be read, if the client does not say
 * @param read how long a read waits for the write that it must see; then 503
 */
@ConfigurationProperties("xentree.consistency")
public record ConsistencySettings(
        @DefaultValue("1s") Duration write,
        @DefaultValue("5s") Duration read) {}
