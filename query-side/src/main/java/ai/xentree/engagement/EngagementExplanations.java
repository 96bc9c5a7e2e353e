package ai.xentree.engagement;

import ai.xentree.engagement.figures.ExplainedKey;
import ai.xentree.stats.Question;
import ai.xentree.stats.explain.Explanation;
import ai.xentree.stats.explain.FigureInput;
import ai.xentree.stats.figures.Window;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What the Engagement cards are made of (semantics.md, section 3). */
final class EngagementExplanations {

    private static final String MEMBERS = "members";

    private final Question question;
    private final Window window;
    private final BitSet learners;

    EngagementExplanations(Question question, Window window) {
        this.question = question;
        this.window = window;
        this.learners =
                Explanation.whoHas(window.population(), window.learning().sessions());
    }

    /** A card that is not about retention. */
    Explanation explain(ExplainedKey key) {
        return switch (key) {
            case ACTIVE_MEMBERS -> bySessions(key, List.of(active()), learners);
            case ENGAGEMENT_RATE -> bySessions(key, List.of(active(), population()), everyone());
            case TOTAL_SESSIONS -> bySessions(key, List.of(sessions()), learners);
            case TOTAL_LEARNING_HOURS -> byTime(key, List.of(seconds()), learners);
            case AVG_LEARNING_HOURS -> byTime(key, List.of(seconds(), population()), everyone());
            case AVG_SESSION_MINUTES -> byTime(key, List.of(seconds(), sessions()), learners);
            case NEW_MEMBERS -> newMembers();
            case WEEK_1_RETENTION, WEEK_4_RETENTION, COHORT_MEMBERS, RETENTION ->
                throw new IllegalArgumentException(key + " is about retention");
        };
    }

    private Explanation bySessions(ExplainedKey key, List<FigureInput> inputs, BitSet people) {
        return explanation(
                key,
                inputs,
                people,
                member -> BigDecimal.valueOf(window.learning().sessions()[member]));
    }

    private Explanation byTime(ExplainedKey key, List<FigureInput> inputs, BitSet people) {
        return explanation(
                key,
                inputs,
                people,
                member -> BigDecimal.valueOf(window.learning().seconds()[member]));
    }

    private Explanation explanation(
            ExplainedKey key, List<FigureInput> inputs, BitSet people, IntFunction<@Nullable BigDecimal> share) {
        return new Explanation(EngagementDefinitions.of(key), inputs, people, window.totalSessions(), share);
    }

    private Explanation newMembers() {
        var begun = question.scope()
                .roster()
                .begun(window.range(), question.columns().members());
        var people = new BitSet();
        for (int member = 0; member < begun.length; member++) {
            people.set(member, begun[member] > 0);
        }
        return new Explanation(
                EngagementDefinitions.of(ExplainedKey.NEW_MEMBERS),
                List.of(FigureInput.of(
                        "memberships",
                        "memberships in the scope that began in the range",
                        window.newMembers(),
                        "memberships")),
                people,
                (long) Arrays.stream(begun).sum(),
                member -> BigDecimal.valueOf(begun[member]));
    }

    private BitSet everyone() {
        return Explanation.everyone(window.population());
    }

    private FigureInput active() {
        return FigureInput.of(
                "active_members",
                "people of the population with a session in the range",
                learners.cardinality(),
                MEMBERS);
    }

    private FigureInput population() {
        return FigureInput.of("population", "whoever belonged to the scope on one of the days", window.size(), MEMBERS);
    }

    private FigureInput sessions() {
        return FigureInput.of("sessions", "sessions that began in the range", window.totalSessions(), "sessions");
    }

    private FigureInput seconds() {
        return FigureInput.of(
                "learning_seconds", "time between start and end of these sessions", window.totalSeconds(), "seconds");
    }
}
