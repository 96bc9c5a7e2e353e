package ai.xentree.reference.generated;

import ai.xentree.impact.LviWeights;
import ai.xentree.impact.LviWeightsEvent.LviWeightsChanged;
import ai.xentree.inactivity.InactivityPolicyEvent.InactivityDaysChanged;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What an organization wants to reach and what it weighs learning by, as it is set, changed and given up. */
record GoalSetting(Dice dice, Timeline timeline, Calendar calendar, Place place, List<UUID> people) {

    private static final int MOST_CHANGES = 2;
    private static final int MOST_DAYS_OF_SILENCE = 40;
    private static final List<LviWeights> WEIGHTS = List.of(
            weights("0.3", "0.25", "0.250", "0.2"),
            weights("1", "0", "0", "0"),
            weights("0.1", "0.4", "0.333333", "0.166667"),
            weights("0.0", "0", "1.00", "0"));

    private static LviWeights weights(String engagement, String completion, String proficiency, String consistency) {
        return new LviWeights(
                new BigDecimal(engagement),
                new BigDecimal(completion),
                new BigDecimal(proficiency),
                new BigDecimal(consistency));
    }

    void happen() {
        new ObjectiveSetting(dice, timeline, calendar, place, people).happen();
        new TargetSetting(dice, timeline, calendar, place, people).happen();
        moments().forEach(this::weigh);
        moments().forEach(this::grant);
    }

    private List<Instant> moments() {
        return dice.moments(MOST_CHANGES, calendar.begin(), calendar.now());
    }

    private void weigh(Instant at) {
        timeline.add(at, new LviWeightsChanged(place.organizationId(), dice.oneOf(WEIGHTS), dice.oneOf(people), at));
    }

    private void grant(Instant at) {
        var days = 1 + dice.below(MOST_DAYS_OF_SILENCE);
        timeline.add(at, new InactivityDaysChanged(place.organizationId(), days, dice.oneOf(people), at));
    }
}
