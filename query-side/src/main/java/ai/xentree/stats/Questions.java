package ai.xentree.stats;

import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import ai.xentree.stats.pages.Answer;
import ai.xentree.stats.pages.Pages;
import ai.xentree.stats.pages.Snapshot;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** Has questions about organizations answered, each wholly from one event position. */
public final class Questions {

    private final Pages pages;
    private final InstantSource clock;

    /** From these pages; what is "now" the clock says. */
    public Questions(Pages pages, InstantSource clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * What an answerer says.
     *
     * @throws Refused where the caller may not ask, or the range is none
     */
    public <T> Answer<T> answer(StatsQuery query, Function<Question, T> answerer) {
        return pages.read(snapshot -> answerer.apply(question(snapshot, query)));
    }

    /**
     * What an answerer says, or nothing where the caller knows it.
     *
     * @param known whether the caller knows the answer of that version
     * @throws Refused where the caller may not ask, or the range is none
     */
    public <T> Answer<Versioned<T>> answer(
            StatsQuery query, Predicate<AnswerVersion> known, Function<Question, T> answerer) {
        return pages.read(snapshot -> {
            var question = question(snapshot, query);
            var version = AnswerVersion.of(snapshot.position(), question.now());
            return new Versioned<>(version, known.test(version) ? null : answerer.apply(question));
        });
    }

    /** What someone says who is told how everything stands, and checks nothing: for those who ask from inside. */
    public <T> T inside(Function<Snapshot, T> answerer) {
        return pages.read(answerer).value();
    }

    /** The organization that someone means who names none; empty where they may see the stats of none. */
    public Optional<UUID> organizationOf(Actor caller) {
        return pages.read(snapshot ->
                        new ScopeRules(snapshot, caller, now(snapshot).toEpochMilli()).earliest())
                .value();
    }

    private Question question(Snapshot snapshot, StatsQuery query) {
        return Question.of(snapshot, query, now(snapshot));
    }

    /** Never before the last event, whatever the clocks of two machines say. */
    private Instant now(Snapshot snapshot) {
        var now = clock.instant();
        return now.isBefore(snapshot.storedAt()) ? snapshot.storedAt() : now;
    }
}
