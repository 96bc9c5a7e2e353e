package ai.xentree.reference.generated;

import ai.xentree.progress.KeyResult;
import ai.xentree.progress.ObjectiveEvent.ObjectiveArchived;
import ai.xentree.progress.ObjectiveEvent.ObjectiveCreated;
import ai.xentree.stats.LearningMetric;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Objectives as they are made and archived, of an organization and its teams, also of such as are deleted later. */
record ObjectiveSetting(Dice dice, Timeline timeline, Calendar calendar, Place place, List<UUID> people) {

    private static final int MOST = 12;
    private static final List<String> TITLES = List.of("Zoo", "zoo", "\u00c4", "\uff5e", "\ud83d\ude00");

    void happen() {
        dice.moments(MOST, calendar.begin(), calendar.now()).forEach(this::make);
    }

    private void make(Instant at) {
        var id = dice.id();
        var teams = place.teamsAt(at);
        var start = LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(40L - dice.below(120));
        timeline.add(
                at,
                new ObjectiveCreated(
                        place.organizationId(),
                        id,
                        teams.isEmpty() || dice.onceIn(2) ? null : dice.oneOf(teams),
                        dice.onceIn(2) ? null : dice.oneOf(people),
                        dice.oneOf(TITLES),
                        dice.onceIn(2) ? null : "As far as possible",
                        start,
                        start.plusDays(1L + dice.below(150)),
                        results(),
                        dice.oneOf(people),
                        at));
        if (dice.onceIn(4)) {
            var end = dice.between(at, calendar.now());
            timeline.add(end, new ObjectiveArchived(place.organizationId(), id, dice.oneOf(people), end));
        }
    }

    private List<KeyResult> results() {
        return Stream.generate(this::result).limit(1L + dice.below(3)).toList();
    }

    private KeyResult result() {
        var metric = dice.oneOf(List.of(LearningMetric.values()));
        var target = dice.wish(metric);
        var baseline = switch (dice.below(4)) {
            case 0 -> new BigDecimal("0.3333333333333333333333333333333333");
            case 1 -> target.multiply(BigDecimal.TWO); // less is better, too
            default -> BigDecimal.ZERO;
        };
        return new KeyResult(dice.id(), "Reach it", metric, target, baseline, baseline.scale() > 2);
    }
}
