package ai.xentree.experience;

import ai.xentree.core.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells other features of what is looked at how long learners' streaks are. */
@FunctionalInterface
public interface LearnerStreaks {

    /**
     * Streaks (days) as they show on a day, or today in the learner's time zone if that is earlier.
     *
     * @param caller who asks
     * @param asOf from the events stored up to this instant, which is "now" then; left out: from all there are
     * @return one for each learner, in their order
     */
    int[] on(Actor caller, List<UUID> userIds, LocalDate day, Instant now, @Nullable Instant asOf);
}
