package ai.xentree.stats;

import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.figures.Quartile;
import ai.xentree.stats.figures.Range;
import ai.xentree.stats.model.Organization.Team;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds in what an organization and its teams lag behind (semantics.md, section 4, "Suggestions"). */
public final class Weaknesses {

    private static final int DAYS = 90;

    private final Metrics metrics;
    private final UUID organizationId;
    private final List<UUID> teams;
    private final Range window;

    /**
     * Of an organization, today.
     *
     * @param teams all of its teams, whoever asks
     */
    public Weaknesses(Metrics metrics, UUID organizationId, List<Team> teams) {
        this.metrics = metrics;
        this.organizationId = organizationId;
        this.teams = teams.stream().map(Team::teamId).toList();
        this.window = new Range(metrics.today().minusDays(DAYS - 1L), metrics.today());
    }

    /** Of an organization that a question is about. */
    public static Weaknesses of(Question question, Metrics metrics) {
        var scope = question.scope();
        var all = scope.organization().teams().stream()
                .filter(team -> !team.deleted())
                .toList();
        return new Weaknesses(metrics, scope.organizationId(), all);
    }

    /** Those of a team, which is held against the others, or, where it is null, of the organization, which has no peers. */
    public Stream<Weakness> of(@Nullable UUID teamId) {
        return Arrays.stream(LearningMetric.values())
                .map(metric -> measured(teamId, metric))
                .filter(measured -> !measured.extent().isZero());
    }

    /** How they stand in a metric, whether or not they lag behind. */
    public Weakness measured(@Nullable UUID teamId, LearningMetric metric) {
        var population =
                teamId == null ? Population.organization(organizationId) : Population.team(organizationId, teamId);
        var value = figure(population, metric, window);
        var before = figure(population, metric, window.previous());
        var peers = peers(teamId, metric);
        var better = peers.filter(theirs -> theirs.compareTo(value) > 0)
                .or(() -> Optional.of(before).filter(ours -> ours.compareTo(value) > 0));
        return new Weakness(
                population,
                metric,
                window,
                value,
                before,
                peers.orElse(null),
                better.map(more -> more.minus(value).dividedBy(more)).orElse(Exact.ZERO));
    }

    private Optional<Exact> peers(@Nullable UUID teamId, LearningMetric metric) {
        return teamId == null
                ? Optional.empty()
                : Quartile.upper(teams.stream()
                        .filter(other -> !other.equals(teamId))
                        .map(other -> figure(Population.team(organizationId, other), metric, window))
                        .toList());
    }

    private Exact figure(Population population, LearningMetric metric, Range range) {
        return metrics.figure(population, metric, range.start(), range.end());
    }
}
