package ai.xentree.progress.suggestions;

import ai.xentree.stats.LearningMetric;
import ai.xentree.stats.Question;
import ai.xentree.stats.Scope;
import ai.xentree.stats.Weakness;
import ai.xentree.stats.Weaknesses;
import ai.xentree.stats.model.Organization.Team;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Objectives in what lags behind most, or those that a draft has begun. For a manager who names no team, in any of theirs.
 */
public final class ObjectiveSuggestions {

    private static final String NO_DATA =
            "Nothing was learned in the last 180 days that could be held against anything.";
    private static final String NOTHING_LAGS = "Nothing lags behind other teams, or behind the 90 days before.";
    private static final String NOTHING_TO_EXCEED =
            "What lags behind, or what the draft asks for, has no figure in the last 90 days that could be exceeded.";

    private final Scope scope;
    private final Weaknesses weaknesses;
    private final ProgressObjectiveSuggestRequest request;
    private final SuggestedItems items;

    /** What is suggested to those who ask a question. */
    public ObjectiveSuggestions(Question question, ProgressObjectiveSuggestRequest request) {
        var metrics = question.metrics();
        this.scope = question.scope();
        this.weaknesses = Weaknesses.of(question, metrics);
        this.request = request;
        this.items = new SuggestedItems(scope, request.begun(), DraftDays.of(request.begun(), metrics.today()));
    }

    /** The answer. */
    public ProgressObjectiveSuggestResponse response() {
        return request.begun().begun().isEmpty() ? fromWeaknesses() : fromDraft();
    }

    private ProgressObjectiveSuggestResponse fromWeaknesses() {
        var found = teams().stream()
                .flatMap(team -> weaknesses.of(team.orElse(null)))
                .sorted(Weakness.WEAKEST_FIRST)
                .toList();
        var suggested = found.stream()
                .flatMap(weakness -> items.of(weakness).stream())
                .limit(request.atMost())
                .toList();
        if (!suggested.isEmpty()) {
            return ProgressObjectiveSuggestResponse.of(suggested);
        }
        return ProgressObjectiveSuggestResponse.none(
                found.isEmpty() ? (measuredAnything() ? NOTHING_LAGS : NO_DATA) : NOTHING_TO_EXCEED);
    }

    private boolean measuredAnything() {
        return teams().stream()
                .flatMap(team -> Arrays.stream(LearningMetric.values())
                        .map(metric -> weaknesses.measured(team.orElse(null), metric)))
                .anyMatch(measured -> !measured.value().isZero());
    }

    /** One for each team: every key result that was begun is completed, those without a metric in what is weakest. */
    private ProgressObjectiveSuggestResponse fromDraft() {
        var suggested = teams().stream()
                .flatMap(team -> items.of(standings(team.orElse(null))).stream())
                .limit(request.atMost())
                .toList();
        return suggested.isEmpty()
                ? ProgressObjectiveSuggestResponse.none(NOTHING_TO_EXCEED)
                : ProgressObjectiveSuggestResponse.of(suggested);
    }

    private List<Weakness> standings(@Nullable UUID teamId) {
        var free = new ArrayList<>(
                weaknesses.of(teamId).sorted(Weakness.WEAKEST_FIRST).toList());
        var begun = request.begun().begun();
        begun.forEach(draft -> free.removeIf(weakness -> weakness.metric() == draft.metric()));
        var standings = new ArrayList<Weakness>();
        for (var draft : begun) {
            if (draft.metric() != null) {
                standings.add(weaknesses.measured(teamId, draft.metric()));
            } else if (!free.isEmpty()) {
                standings.add(free.removeFirst());
            }
        }
        return standings;
    }

    /** Whom suggestions are for; nobody in particular where it is the organization. */
    private List<Optional<UUID>> teams() {
        return scope.whole()
                ? List.of(Optional.empty())
                : scope.teamsByName().stream()
                        .map(Team::teamId)
                        .map(Optional::of)
                        .toList();
    }
}
