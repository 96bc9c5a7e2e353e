package ai.xentree.stats.explain;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is made of.
 *
 * @param people behind it, by ordinal
 * @param events how many were counted; null where none are
 * @param share what a person has to do with it, by ordinal, as the definition says; null for none
 */
public record Explanation(
        Definition definition,
        List<FigureInput> inputs,
        BitSet people,
        @Nullable Long events,
        IntFunction<@Nullable BigDecimal> share) {

    /** Everyone of a population. */
    public static BitSet everyone(int[] population) {
        var everyone = new BitSet();
        for (int member : population) {
            everyone.set(member);
        }
        return everyone;
    }

    /** Those of a population of whom there is something to count. */
    public static BitSet whoHas(int[] population, int[] counts) {
        var some = new BitSet();
        for (int member : population) {
            some.set(member, counts[member] > 0);
        }
        return some;
    }
}
