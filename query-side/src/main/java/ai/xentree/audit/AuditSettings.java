package ai.xentree.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the log is read.
 *
 * @param lookedAt events that are read for one page; where fewer than a page are wanted among them the page is shorter
 * @param sieveEvery how often stretches of history that have become full are looked for
 * @param sievesAtOnce how many of them are made ready to be searched then
 * @param aggregates how many identifiers of aggregates are kept in memory
 * @param memberships of how many people it is kept in memory when they were members of an organization
 */
@ConfigurationProperties("xentree.audit")
record AuditSettings(
        @DefaultValue("200000") int lookedAt,
        @DefaultValue("5s") Duration sieveEvery,
        @DefaultValue("20") int sievesAtOnce,
        @DefaultValue("100000") int aggregates,
        @DefaultValue("20000") int memberships) {}
