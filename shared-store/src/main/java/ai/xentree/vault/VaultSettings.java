package ai.xentree.vault;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a vault in MongoDB is.
 *
 * @param database its database; another one than that of the read models, which anyone may drop
 */
@ConfigurationProperties("xentree.vault")
record VaultSettings(@DefaultValue("xentree-vault") String database) {}
