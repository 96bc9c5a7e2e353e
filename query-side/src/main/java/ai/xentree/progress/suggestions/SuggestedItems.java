package ai.xentree.progress.suggestions;

import ai.xentree.stats.Scope;
import ai.xentree.stats.SuggestionRationale;
import ai.xentree.stats.Weakness;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes suggestions of where people stand: what the draft says is kept, the rest is filled in. */
record SuggestedItems(Scope scope, ProgressObjectiveDraft draft, DraftDays days) {

    private static final ProgressKeyResultDraft NOTHING = new ProgressKeyResultDraft(null, null, null, null);

    /** In one metric; empty where it gives nothing to reach. */
    Optional<ProgressObjectiveSuggestedItem> of(Weakness weakness) {
        return of(List.of(weakness), List.of(NOTHING));
    }

    /** With the key results that the draft has begun; empty where one of them cannot be completed. */
    Optional<ProgressObjectiveSuggestedItem> of(List<Weakness> standings) {
        return of(standings, draft.begun());
    }

    private Optional<ProgressObjectiveSuggestedItem> of(List<Weakness> standings, List<ProgressKeyResultDraft> drafts) {
        if (standings.size() < drafts.size()) {
            return Optional.empty();
        }
        var results = new ArrayList<SuggestedKeyResult>();
        var rationale = new ArrayList<SuggestionRationale>();
        for (int i = 0; i < drafts.size(); i++) {
            var goal = SuggestedGoal.of(standings.get(i)).keeping(drafts.get(i));
            if (!goal.isReachable()) {
                return Optional.empty();
            }
            results.add(result(drafts.get(i), standings.get(i), goal));
            rationale.add(SuggestionRationale.of(standings.get(i), name(standings.get(i)), goal.target()));
        }
        return Optional.of(item(standings.getFirst(), results, rationale));
    }

    private static SuggestedKeyResult result(ProgressKeyResultDraft begun, Weakness standing, SuggestedGoal goal) {
        var metric = standing.metric();
        var title = begun.title() == null ? ObjectiveWording.keyResult(metric, goal.target()) : begun.title();
        return new SuggestedKeyResult(title, metric, goal.target(), goal.baseline());
    }

    private ProgressObjectiveSuggestedItem item(
            Weakness first, List<SuggestedKeyResult> results, List<SuggestionRationale> rationale) {
        var name = name(first);
        var target = results.getFirst().targetValue();
        return new ProgressObjectiveSuggestedItem(
                orElse(draft.title(), ObjectiveWording.title(first.metric(), name)),
                orElse(draft.description(), ObjectiveWording.description(first.metric(), name, target)),
                first.population().teamId(),
                draft.ownerUserId(),
                days.start(),
                days.due(),
                List.copyOf(results),
                List.copyOf(rationale));
    }

    private static String orElse(@Nullable String begun, String suggested) {
        return Objects.requireNonNullElse(begun, suggested);
    }

    private String name(Weakness standing) {
        var teamId = standing.population().teamId();
        return teamId == null
                ? scope.organization().name()
                : scope.organization().team(teamId).orElseThrow().name();
    }
}
