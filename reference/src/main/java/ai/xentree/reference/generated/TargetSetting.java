package ai.xentree.reference.generated;

import ai.xentree.impact.TargetEvent.TargetChanged;
import ai.xentree.impact.TargetEvent.TargetCreated;
import ai.xentree.impact.TargetPeriod;
import ai.xentree.impact.TargetScope;
import ai.xentree.impact.TargetTerms;
import ai.xentree.stats.LearningMetric;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Targets as they are set and changed: of an organization, its teams and its people. */
record TargetSetting(Dice dice, Timeline timeline, Calendar calendar, Place place, List<UUID> people) {

    private static final int MOST = 20;
    private static final int MOST_DAYS = 120;
    private static final int DAYS_FOR_RETENTION = 29;

    void happen() {
        dice.moments(MOST, calendar.begin(), calendar.now()).forEach(this::set);
    }

    private void set(Instant at) {
        var id = dice.id();
        var by = dice.oneOf(people);
        timeline.add(at, new TargetCreated(place.organizationId(), id, terms(at), by, at));
        if (dice.onceIn(3)) {
            var later = dice.between(at, calendar.now());
            timeline.add(later, new TargetChanged(place.organizationId(), id, terms(later), by, later));
        }
    }

    private TargetTerms terms(Instant at) {
        var scope = scope(at);
        var metrics = scope == TargetScope.USER
                ? Stream.of(LearningMetric.values())
                        .filter(LearningMetric::isOfOnePerson)
                        .toList()
                : List.of(LearningMetric.values());
        var metric = dice.oneOf(metrics);
        var period = metric == LearningMetric.RETENTION_WEEK_4
                ? TargetPeriod.CUSTOM
                : dice.oneOf(List.of(TargetPeriod.values()));
        var start = LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(10L - dice.below(90));
        var end = Objects.requireNonNullElseGet(
                period.endOf(start), () -> start.plusDays(DAYS_FOR_RETENTION + dice.below(MOST_DAYS)));
        return new TargetTerms(scope, whose(scope, at), metric, dice.wish(metric), period, start, end);
    }

    private TargetScope scope(Instant at) {
        var scope = dice.oneOf(List.of(TargetScope.values()));
        return scope == TargetScope.TEAM && place.teamsAt(at).isEmpty() ? TargetScope.ORGANIZATION : scope;
    }

    private UUID whose(TargetScope scope, Instant at) {
        return switch (scope) {
            case ORGANIZATION -> place.organizationId();
            case TEAM -> dice.oneOf(place.teamsAt(at));
            case USER -> dice.oneOf(people);
        };
    }
}
