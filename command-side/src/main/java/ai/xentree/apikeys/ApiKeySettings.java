package ai.xentree.apikeys;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many API keys there may be.
 *
 * @param perPerson usable keys that one person may have made
 */
@ConfigurationProperties("xentree.api-keys")
record ApiKeySettings(@DefaultValue("100") int perPerson) {}
