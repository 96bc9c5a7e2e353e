package ai.xentree.integrations;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How tenants' public keys are given out.
 *
 * @param maxAge how long whoever reads them may keep them without asking again
 */
@ConfigurationProperties("xentree.integrations.published-keys")
record PublishedKeySettings(@DefaultValue("1m") Duration maxAge) {}
