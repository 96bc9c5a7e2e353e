package ai.xentree.catalogue;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the catalogue is made of.
 *
 * @param modules a folder with further modules beside those that come with the program; null for none
 */
@ConfigurationProperties("xentree.english.catalogue")
record CatalogueSettings(@Nullable String modules) {}
