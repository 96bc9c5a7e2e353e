package ai.xentree.stats;

import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import ai.xentree.projection.past.PastReadModel;
import ai.xentree.stats.pages.Answer;
import ai.xentree.stats.pages.Pages;
import ai.xentree.stats.pages.PublishedPages;
import ai.xentree.stats.pages.Snapshot;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** Has questions about organizations answered, each wholly from one event position. */
public final class Questions {

    private final PublishedPages pages;
    private final PastReadModel<Pages> past;
    private final InstantSource clock;

    /** From these pages, or from those of the past, which lack names; what is "now" the clock says. */
    public Questions(PublishedPages pages, PastReadModel<Pages> past, InstantSource clock) {
        this.pages = pages;
        this.past = past;
        this.clock = clock;
    }

    /**
     * What an answerer says.
     *
     * @throws Refused where the caller may not ask, or the range is none
     */
    public <T> Answer<T> answer(StatsQuery query, Function<Question, T> answerer) {
        return ask(query, (question, version) -> answerer.apply(question));
    }

    /**
     * What an answerer says, or nothing where the caller knows it.
     *
     * @param known whether the caller knows the answer of that version
     * @throws Refused where the caller may not ask, or the range is none
     */
    public <T> Answer<Versioned<T>> answer(
            StatsQuery query, Predicate<AnswerVersion> known, Function<Question, T> answerer) {
        return ask(
                query,
                (question, version) -> new Versioned<>(version, known.test(version) ? null : answerer.apply(question)));
    }

    /** What someone says who is told how everything stands, and checks nothing: for those who ask from inside. */
    public <T> T inside(Function<Snapshot, T> answerer) {
        return pages.read(answerer).value();
    }

    /** Up to which event figures are now. */
    FigureMove now() {
        var answer = pages.read(snapshot -> true);
        return new FigureMove(answer.position(), answer.storedAt());
    }

    /**
     * Looks whether someone may see figures of an organization.
     *
     * @throws Refused where they may not
     */
    public void check(Actor caller, UUID organizationId) {
        var query = new StatsQuery(caller, organizationId, null, null, null);
        pages.read(snapshot -> rights(snapshot, caller).organization(query));
    }

    /** The organization that someone means who names none; empty where they may see the stats of none. */
    public Optional<UUID> organizationOf(Actor caller) {
        return pages.read(snapshot -> rights(snapshot, caller).earliest()).value();
    }

    private <R> Answer<R> ask(StatsQuery query, BiFunction<Question, AnswerVersion, R> answerer) {
        var asOf = query.asOf();
        return asOf == null ? asOfNow(query, answerer) : asOf(asOf, query, answerer);
    }

    private <R> Answer<R> asOfNow(StatsQuery query, BiFunction<Question, AnswerVersion, R> answerer) {
        return pages.read(today -> {
            var now = now(today);
            var question = Question.of(today, new Rights(today, query.caller(), now), query, now);
            return answerer.apply(question, AnswerVersion.of(today.position(), question.now()));
        });
    }

    /** By the rights of today, which are looked at before anything is done: what it takes is much. */
    private <R> Answer<R> asOf(Instant asOf, StatsQuery query, BiFunction<Question, AnswerVersion, R> answerer) {
        pages.read(today -> rights(today, query.caller()).organization(query));
        return past.read(
                asOf,
                query.caller(),
                then -> pages.read(today -> then.read(pagesThen -> {
                            var all = new PastSnapshot(pagesThen, today);
                            var question = Question.of(all, rights(today, query.caller()), query, asOf);
                            return answerer.apply(question, AnswerVersion.of(today.position(), question.now()));
                        }))
                        .value());
    }

    private Rights rights(Snapshot today, Actor caller) {
        return new Rights(today, caller, now(today));
    }

    /** Never before the last event, whatever the clocks of two machines say. */
    private Instant now(Snapshot snapshot) {
        var now = clock.instant();
        return now.isBefore(snapshot.storedAt()) ? snapshot.storedAt() : now;
    }
}
