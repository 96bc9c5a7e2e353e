package ai.xentree.progress;

import ai.xentree.stats.figures.IntOrder;
import ai.xentree.stats.model.LastEnds;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts the rows of the members table in order, by exact values (semantics.md, section 4). */
record MemberRanking(MemberFigures figures) {

    /** The ordinals of the population, or of those of it that a part of a name is of. */
    int[] members(MemberSort sort, SortOrder order, @Nullable String q) {
        var wanted = new BitSet();
        Arrays.stream(figures.window().population()).forEach(wanted::set);
        if (q != null) {
            wanted.and(figures.names().find(q));
        }
        var byUsername = figures.names().byUsername(wanted);
        var ascending = by(sort);
        var valued = Arrays.stream(byUsername).filter(hasValue(sort)).toArray();
        var sorted = switch (order) {
            case ASC -> ascending.sorted(valued);
            case DESC -> ascending.reversed().sorted(valued);
        };
        var others = Arrays.stream(byUsername).filter(hasValue(sort).negate());
        return IntStream.concat(Arrays.stream(sorted), others).toArray();
    }

    private IntOrder by(MemberSort sort) {
        var modules = figures.modules();
        return switch (sort) {
            case NAME ->
                (one, other) -> Integer.compare(
                        figures.names().fullNameRank(one), figures.names().fullNameRank(other));
            case LEARNING_TIME -> IntOrder.by(figures.window().learning().seconds());
            case MODULES_COMPLETED ->
                (one, other) -> Integer.compare(modules.completions()[one], modules.completions()[other]);
            case AVERAGE_SCORE -> this::compareAverages;
            case XPI -> IntOrder.by(figures.xpi());
            case LAST_ACTIVE -> IntOrder.by(figures.lastEnds());
        };
    }

    private int compareAverages(int one, int other) {
        var sums = figures.modules().scores();
        var counts = figures.modules().completions();
        return Long.compare(Math.multiplyExact(sums[one], counts[other]), Math.multiplyExact(sums[other], counts[one]));
    }

    private IntPredicate hasValue(MemberSort sort) {
        return switch (sort) {
            case NAME -> figures.names()::hasFullName;
            case AVERAGE_SCORE -> member -> figures.modules().completions()[member] > 0;
            case LAST_ACTIVE -> member -> figures.lastEnds()[member] != LastEnds.NEVER;
            case LEARNING_TIME, MODULES_COMPLETED, XPI -> member -> true;
        };
    }
}
