package ai.xentree.engagement;

import ai.xentree.engagement.figures.AdminStatsUnit;
import ai.xentree.engagement.figures.ExplainedKey;
import ai.xentree.stats.Question;
import ai.xentree.stats.explain.ExplainedFigure;
import ai.xentree.stats.explain.Explanation;
import ai.xentree.stats.explain.FigureInput;
import ai.xentree.stats.figures.Cohort;
import ai.xentree.stats.figures.Learning;
import ai.xentree.stats.figures.Range;
import ai.xentree.stats.figures.Weeks;
import ai.xentree.web.json.WireNames;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What retention is made of (semantics.md, section 3): its cards, and the cells of its table. */
final class RetentionExplanations {

    private static final int WEEK = 7;
    private static final int[] NOBODY = {};

    private final Question question;
    private final Weeks weeks;
    private final List<Cohort> cohorts;

    /** Some people of cohorts in weeks after they joined, and how many sessions each began then, by ordinal. */
    @SuppressWarnings("ArrayRecordComponent") // filled once, then only read
    private record Retained(BitSet people, int[] sessions) {}

    RetentionExplanations(Question question) {
        var range = question.range();
        this.question = question;
        this.weeks =
                question.columns().weeks(range.start().toEpochDay(), range.end().toEpochDay());
        this.cohorts = Cohort.of(range, question.scope().roster(), weeks, question.now());
    }

    /** The cohort of that name, if it has a cell of that period. */
    Optional<Cohort> cohort(String name, int period) {
        return cohorts.stream()
                .filter(cohort -> cohort.name().equals(name) && cohort.has(period))
                .findFirst();
    }

    /** A cell as the table shows it. */
    static ExplainedFigure figure(Cohort cohort, int period) {
        return new ExplainedFigure(
                WireNames.of(ExplainedKey.RETENTION),
                cohort.name() + ", Week " + period,
                cohort.rate(cohort.retained().get(period)).rounded(AdminStatsUnit.PERCENT.decimals()),
                null,
                null,
                null,
                WireNames.of(AdminStatsUnit.PERCENT));
    }

    Explanation cell(Cohort cohort, int period) {
        return explanation(ExplainedKey.RETENTION, List.of(cohort), period, "cohort_size");
    }

    /** The share of all cohorts in a period. */
    Explanation share(ExplainedKey key, int period) {
        var ended = cohorts.stream().filter(cohort -> cohort.has(period)).toList();
        return explanation(key, ended, period, "cohort_members");
    }

    private Explanation explanation(ExplainedKey key, List<Cohort> some, int period, String sizeName) {
        long retained = some.stream().mapToLong(c -> c.retained().get(period)).sum();
        long size = some.stream().mapToLong(Cohort::size).sum();
        var who = retained(some, period);
        return new Explanation(
                EngagementDefinitions.of(key),
                List.of(
                        FigureInput.of("retained", "those of them with a session in that week", retained, "members"),
                        FigureInput.of(sizeName, "who joined, in each of the weeks", size, "members")),
                who.people(),
                Arrays.stream(who.sessions()).asLongStream().sum(),
                member -> BigDecimal.valueOf(who.sessions()[member]));
    }

    private Retained retained(List<Cohort> some, int period) {
        var all = new Retained(new BitSet(), new int[question.columns().members()]);
        for (var cohort : some) {
            var week = cohort.monday().toEpochDay() + (long) WEEK * period;
            var people = weeks.who(joined(cohort), week);
            all.people().or(people);
            var sessions = sessions(week);
            people.stream().forEach(member -> all.sessions()[member] += sessions[member]);
        }
        return all;
    }

    private BitSet joined(Cohort cohort) {
        var monday = cohort.monday().toEpochDay();
        return question.scope().roster().joined(Range.midnight(monday), Range.midnight(monday + WEEK));
    }

    private int[] sessions(long monday) {
        return Learning.of(
                        question.columns().days(monday, monday + WEEK - 1),
                        NOBODY,
                        question.columns().members())
                .sessions();
    }

    /** Everyone who joined. */
    Explanation members() {
        var count = new int[question.columns().members()];
        cohorts.forEach(cohort -> joined(cohort).stream().forEach(member -> count[member]++));
        long size = cohorts.stream().mapToLong(Cohort::size).sum();
        var people = new BitSet();
        for (int member = 0; member < count.length; member++) {
            people.set(member, count[member] > 0);
        }
        return new Explanation(
                EngagementDefinitions.of(ExplainedKey.COHORT_MEMBERS),
                List.of(FigureInput.of("cohort_members", "who joined, in each of the weeks", size, "members")),
                people,
                size,
                member -> BigDecimal.valueOf(count[member]));
    }
}
