package ai.xentree.stats.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the read model is read.
 *
 * @param cache how much memory pages read or written before may take
 * @param pastCache the same of each point of the past that is kept
 * @param nameOrders how much memory orders of people's names may take that were asked for before
 */
@ConfigurationProperties("xentree.engagement")
record StatsSettings(
        @DefaultValue("128MB") DataSize cache,
        @DefaultValue("16MB") DataSize pastCache,
        @DefaultValue("16MB") DataSize nameOrders) {}
