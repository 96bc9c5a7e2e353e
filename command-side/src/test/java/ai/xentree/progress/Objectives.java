package ai.xentree.progress;

import static ai.xentree.stats.OverseenAcme.ACME;
import static ai.xentree.stats.OverseenAcme.OLGA;
import static ai.xentree.stats.OverseenAcme.SALES;

import ai.xentree.progress.ObjectiveEvent.ObjectiveArchived;
import ai.xentree.progress.ObjectiveEvent.ObjectiveCreated;
import ai.xentree.stats.LearningMetric;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Objectives of an organization, for tests. */
final class Objectives {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Instant LATER = NOON.plusSeconds(60);
    static final UUID STEADIER = new UUID(4, 1);
    static final LocalDate MARCH = LocalDate.parse("2026-03-01");
    static final LocalDate MAY = LocalDate.parse("2026-05-31");
    static final KeyResult HOURS = keyResult("60", "0");

    private Objectives() {}

    static KeyResult keyResult(String target, String baseline) {
        return new KeyResult(
                new UUID(5, 1),
                "Learn so much",
                LearningMetric.LEARNING_HOURS,
                new BigDecimal(target),
                new BigDecimal(baseline),
                false);
    }

    /** Of sales. */
    static LearningObjective steadier() {
        return steadier(SALES, null);
    }

    static LearningObjective steadier(@Nullable UUID teamId, @Nullable UUID ownerUserId) {
        return objective(teamId, ownerUserId, MARCH, MAY, List.of(HOURS));
    }

    static LearningObjective of(LocalDate startDate, LocalDate dueDate, List<KeyResult> keyResults) {
        return objective(SALES, null, startDate, dueDate, keyResults);
    }

    private static LearningObjective objective(
            @Nullable UUID teamId,
            @Nullable UUID ownerUserId,
            LocalDate startDate,
            LocalDate dueDate,
            List<KeyResult> keyResults) {
        return new LearningObjective(
                STEADIER,
                ACME,
                teamId,
                ownerUserId,
                "Steadier practice",
                "A little every week",
                startDate,
                dueDate,
                keyResults,
                OLGA,
                NOON,
                null,
                NOON);
    }

    static ObjectiveCreated created(LearningObjective objective) {
        return new ObjectiveCreated(
                objective.organizationId(),
                objective.id(),
                objective.teamId(),
                objective.ownerUserId(),
                objective.title(),
                objective.description(),
                objective.startDate(),
                objective.dueDate(),
                objective.keyResults(),
                objective.createdBy(),
                objective.createdAt());
    }

    static ObjectiveArchived archived(UUID by) {
        return new ObjectiveArchived(ACME, STEADIER, by, NOON);
    }
}
