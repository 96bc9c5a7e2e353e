package ai.xentree.impact;

import static ai.xentree.stats.OverseenAcme.ACME;
import static ai.xentree.stats.OverseenAcme.OLGA;
import static ai.xentree.stats.OverseenAcme.SALES;

import ai.xentree.core.Actor;
import ai.xentree.impact.TargetCommand.ChangeTarget;
import ai.xentree.impact.TargetCommand.SetTarget;
import ai.xentree.impact.TargetEvent.TargetChanged;
import ai.xentree.impact.TargetEvent.TargetCreated;
import ai.xentree.stats.LearningMetric;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Targets of an organization, for tests. */
final class Targets {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Instant LATER = NOON.plusSeconds(60);
    static final UUID FIRST = new UUID(6, 1);
    static final UUID SECOND = new UUID(6, 2);
    static final LocalDate MARCH = LocalDate.parse("2026-03-01");

    private Targets() {}

    /** Monthly hours of sales. */
    static TargetTerms hours(String value) {
        return terms(TargetScope.TEAM, SALES, LearningMetric.LEARNING_HOURS, value, TargetPeriod.MONTHLY, MARCH);
    }

    static TargetTerms terms(
            TargetScope scope,
            UUID scopeId,
            LearningMetric metric,
            String value,
            TargetPeriod period,
            LocalDate startDate) {
        var end = period.endOf(startDate);
        return new TargetTerms(
                scope, scopeId, metric, new BigDecimal(value), period, startDate, end == null ? startDate : end);
    }

    static SetTarget set(UUID targetId, TargetTerms terms) {
        return new SetTarget(ACME, targetId, terms, NOON, Actor.user(OLGA));
    }

    static ChangeTarget change(UUID targetId, TargetTerms terms) {
        return new ChangeTarget(ACME, targetId, terms, LATER, Actor.user(OLGA));
    }

    static TargetCreated created(TargetTerms terms) {
        return new TargetCreated(ACME, FIRST, terms, OLGA, NOON);
    }

    static TargetChanged changed(TargetTerms terms) {
        return new TargetChanged(ACME, FIRST, terms, OLGA, LATER);
    }
}
