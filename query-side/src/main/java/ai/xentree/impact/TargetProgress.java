package ai.xentree.impact;

import ai.xentree.stats.Metrics;
import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.model.Organization.Team;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.Snapshot;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How targets are doing (semantics.md, section 5), exactly. */
final class TargetProgress {

    private static final int PERCENT = 100;
    private static final int PERCENT_DECIMALS = 1;

    private final Snapshot pages;
    private final Metrics metrics;

    TargetProgress(Snapshot pages, Metrics metrics) {
        this.pages = pages;
        this.metrics = metrics;
    }

    /** Whether it is reached. */
    boolean met(LearningTarget target) {
        return current(target).compareTo(goal(target)) >= 0;
    }

    LearningTargetResponse show(LearningTarget target) {
        var terms = target.terms();
        var current = current(target);
        var progress = current.times(PERCENT).dividedBy(goal(target)).within(Exact.ZERO, Exact.of(PERCENT));
        return new LearningTargetResponse(
                target.id(),
                target.organizationId(),
                terms.scope(),
                terms.scopeId(),
                name(target),
                terms.metric(),
                terms.metric().unit(),
                terms.targetValue(),
                terms.period(),
                terms.startDate(),
                terms.endDate(),
                current.rounded(terms.metric().unit().decimals()),
                progress.rounded(PERCENT_DECIMALS),
                current.compareTo(goal(target)) >= 0,
                null,
                target.createdBy(),
                target.createdAt(),
                target.updatedAt());
    }

    private Exact current(LearningTarget target) {
        var terms = target.terms();
        return metrics.figure(
                terms.population(target.organizationId()), terms.metric(), terms.startDate(), terms.endDate());
    }

    private static Exact goal(LearningTarget target) {
        return Exact.of(target.terms().targetValue());
    }

    private @Nullable String name(LearningTarget target) {
        var organization = pages.read(StatsPages.organization(target.organizationId()));
        var id = target.terms().scopeId();
        return switch (target.terms().scope()) {
            case ORGANIZATION -> organization.exists() ? organization.name() : null;
            case TEAM ->
                organization.teams().stream()
                        .filter(team -> team.teamId().equals(id))
                        .findFirst()
                        .map(Team::name)
                        .orElse(null);
            case USER -> displayName(id);
        };
    }

    private @Nullable String displayName(UUID userId) {
        return pages.read(StatsPages.person(userId)).profile().fullName();
    }
}
