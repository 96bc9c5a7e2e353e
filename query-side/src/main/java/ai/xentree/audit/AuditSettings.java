package ai.xentree.audit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the log is read.
 *
 * @param lookedAt events that are looked at for one page; where fewer than a page are wanted among them the page is shorter
 * @param aggregates how many identifiers of aggregates are kept in memory
 */
@ConfigurationProperties("xentree.audit")
record AuditSettings(
        @DefaultValue("200000") int lookedAt,
        @DefaultValue("100000") int aggregates) {}
