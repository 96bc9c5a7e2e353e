package ai.xentree.engagement.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How engagement is read.
 *
 * @param cache how much memory pages read or written before may take
 */
@ConfigurationProperties("xentree.engagement")
record EngagementSettings(@DefaultValue("128MB") DataSize cache) {}
