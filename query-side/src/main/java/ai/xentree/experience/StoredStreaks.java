package ai.xentree.experience;

import ai.xentree.core.LocalDays;
import ai.xentree.experience.learner.StreakToday;
import ai.xentree.projection.ReadModelPlace;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Streaks by the days that learners' documents name. */
final class StoredStreaks {

    private static final int AT_ONCE = 1_000;

    private final ReadModelPlace place;

    StoredStreaks(ReadModelPlace place) {
        this.place = place;
    }

    int[] on(List<UUID> userIds, LocalDate day, Instant now) {
        var streaks = new HashMap<String, Integer>();
        for (int from = 0; from < userIds.size(); from += AT_ONCE) {
            read(userIds.subList(from, Math.min(from + AT_ONCE, userIds.size())), day, now, streaks);
        }
        return userIds.stream()
                .mapToInt(userId -> streaks.getOrDefault(userId.toString(), 0))
                .toArray();
    }

    private void read(List<UUID> userIds, LocalDate day, Instant now, Map<String, Integer> streaks) {
        var ids = userIds.stream().map(UUID::toString).toList();
        place.getCollection(LearnerDocument.COLLECTION)
                .find(Filters.in("_id", ids))
                .projection(Projections.include(LearnerDocument.OF_STREAKS))
                .forEach(document ->
                        streaks.put(document.getString("_id"), streak(new LearnerDocument(document), day, now)));
    }

    private static int streak(LearnerDocument learner, LocalDate day, Instant now) {
        var today = LocalDays.of(now, AccountDocuments.zone(learner.document()));
        return new StreakToday(learner.streakDays(), today).on(day).days();
    }
}
