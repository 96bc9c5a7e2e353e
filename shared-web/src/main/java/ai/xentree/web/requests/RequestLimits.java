package ai.xentree.web.requests;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a request may be.
 *
 * @param maxBody bytes of a body; more is 413
 */
@ConfigurationProperties("xentree.requests")
public record RequestLimits(@DefaultValue("1MB") DataSize maxBody) {}
