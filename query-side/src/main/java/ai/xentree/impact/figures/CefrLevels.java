package ai.xentree.impact.figures;

import ai.xentree.english.CefrLevel;
import ai.xentree.english.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** People by their levels at both ends of a range; XPI is by ordinal, the sum of all skills in 10⁻¹² points. */
final class CefrLevels {

    private static final List<CefrLevel> LEVELS = List.of(CefrLevel.values());

    private CefrLevels() {}

    /** Steps up; steps down do not subtract. */
    static long gained(int[] population, long[] atStart, long[] atEnd) {
        return Arrays.stream(population)
                .mapToLong(member -> Math.max(0, place(atEnd[member]) - place(atStart[member])))
                .sum();
    }

    /** How many are at each level when the range starts, and when it ends. */
    static List<ImpactLevelItem> items(int[][] moves) {
        var items = new ArrayList<ImpactLevelItem>();
        for (int level = 0; level < LEVELS.size(); level++) {
            int place = level;
            items.add(new ImpactLevelItem(
                    LEVELS.get(level),
                    Arrays.stream(moves[level]).sum(),
                    Arrays.stream(moves).mapToInt(from -> from[place]).sum()));
        }
        return items;
    }

    /** Moves to another level that were made, by where from and where to. */
    static List<ImpactLevelMove> moves(int[][] moves) {
        var made = new ArrayList<ImpactLevelMove>();
        for (int from = 0; from < LEVELS.size(); from++) {
            for (int to = 0; to < LEVELS.size(); to++) {
                if (from != to && moves[from][to] > 0) {
                    made.add(new ImpactLevelMove(LEVELS.get(from), LEVELS.get(to), moves[from][to]));
                }
            }
        }
        return made;
    }

    /** How many people came from each level to each, or stayed. */
    static int[][] count(int[] population, long[] atStart, long[] atEnd) {
        var moves = new int[LEVELS.size()][LEVELS.size()];
        for (int member : population) {
            moves[place(atStart[member])][place(atEnd[member])]++;
        }
        return moves;
    }

    /** 0 for the lowest level. */
    private static int place(long xpi) {
        return Points.xpi(xpi).level().floor() / CefrLevel.POINTS;
    }
}
