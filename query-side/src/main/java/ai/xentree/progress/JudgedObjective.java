package ai.xentree.progress;

import ai.xentree.progress.figures.Judgement;
import ai.xentree.progress.figures.KeyResultProgress;
import ai.xentree.progress.figures.ProgressKPIUnit;
import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.model.Organization.Team;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.Snapshot;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An objective and how it is doing. */
record JudgedObjective(LearningObjective objective, Judgement judgement) {

    private static final int PERCENT = 100;

    /** As it is shown, with the names of now. */
    ProgressObjectiveResponse shown(Snapshot pages) {
        return new ProgressObjectiveResponse(
                objective.id(),
                objective.organizationId(),
                objective.teamId(),
                teamName(pages),
                objective.ownerUserId(),
                displayName(pages, objective.ownerUserId()),
                objective.title(),
                objective.description(),
                objective.startDate(),
                objective.dueDate(),
                judgement.keyResults().stream().map(KeyResultProgress::shown).toList(),
                percent(judgement.progress()),
                percent(judgement.elapsed()),
                judgement.status(),
                objective.archivedAt() != null,
                objective.archivedAt(),
                objective.createdBy(),
                objective.createdAt(),
                objective.updatedAt());
    }

    private static BigDecimal percent(Exact share) {
        return share.times(PERCENT).rounded(ProgressKPIUnit.PERCENT.decimals());
    }

    /** Also of a team that was deleted. */
    private @Nullable String teamName(Snapshot pages) {
        return pages.read(StatsPages.organization(objective.organizationId())).teams().stream()
                .filter(team -> team.teamId().equals(objective.teamId()))
                .findFirst()
                .map(Team::name)
                .orElse(null);
    }

    private static @Nullable String displayName(Snapshot pages, @Nullable UUID userId) {
        return userId == null
                ? null
                : pages.read(StatsPages.person(userId)).profile().fullName();
    }
}
