package ai.xentree.audit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of what is slow one person, and everybody together, may have the audit do.
 *
 * @param exports how many requests look through the whole log at the same time: exports of it, and of what is kept about a
 *     person; a further one is answered 429
 * @param exportsPerPerson how many of them one person's
 * @param lookups how many requests look through it for an aggregate at the same time; a further one is answered 429
 * @param lookupsPerPerson how many of them one person's
 * @param organizations of how many organizations the log may be read by one request of somebody who may not read all
 */
@ConfigurationProperties("xentree.audit")
record AuditBounds(
        @DefaultValue("8") int exports,
        @DefaultValue("1") int exportsPerPerson,
        @DefaultValue("4") int lookups,
        @DefaultValue("1") int lookupsPerPerson,
        @DefaultValue("64") int organizations) {}
