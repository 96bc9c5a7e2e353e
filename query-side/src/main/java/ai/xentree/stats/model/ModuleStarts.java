package ai.xentree.stats.model;

import ai.xentree.stats.model.ModuleDay.Act;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;

/**
 * What members started on a day: parallel columns, one row a module.
 *
 * @param slots members' ordinals within the page's chunk, ascending
 * @param completedOn when that module was completed (days since 1970-01-01); {@link #NOT_COMPLETED} if it was not
 */
@SuppressWarnings("ArrayRecordComponent") // read in place, never changed
public record ModuleStarts(char[] slots, int[] completedOn) {

    /** Not completed while a member. */
    public static final int NOT_COMPLETED = Integer.MAX_VALUE;

    static final ModuleStarts NONE = new ModuleStarts(new char[0], new int[0]);
    private static final String SLOTS = "so";
    private static final String COMPLETED_ON = "sc";

    /** How many rows there are. */
    public int rows() {
        return slots.length;
    }

    static ModuleStarts in(Document page) {
        return new ModuleStarts(Column.chars(page, SLOTS), Column.ints(page, COMPLETED_ON));
    }

    void put(Document page) {
        page.append(SLOTS, Column.of(slots)).append(COMPLETED_ON, Column.of(completedOn));
    }

    /** Takes up starts, and takes some back: which of several equal rows goes does not matter. */
    ModuleStarts after(List<Act> acts) {
        var was = IntStream.range(0, rows()).mapToLong(row -> number(slots[row], completedOn[row]));
        var added = acts.stream()
                .filter(Act.Started.class::isInstance)
                .map(Act.Started.class::cast)
                .mapToLong(start -> number(start.slot(), start.completedOn()));
        var removed = acts.stream()
                .filter(Act.NotStarted.class::isInstance)
                .map(Act.NotStarted.class::cast)
                .mapToLong(start -> number(start.slot(), start.completedOn()))
                .sorted()
                .toArray();
        var left = without(LongStream.concat(was, added).sorted().toArray(), removed);
        return new ModuleStarts(
                Column.chars(Arrays.stream(left).mapToInt(number -> (int) (number >>> Integer.SIZE))),
                Arrays.stream(left).mapToInt(number -> (int) number).toArray());
    }

    /** A row as a number that sorts by member. */
    private static long number(int slot, int completedOn) {
        return (long) slot << Integer.SIZE | Integer.toUnsignedLong(completedOn);
    }

    private static long[] without(long[] sorted, long[] removed) {
        var left = new long[sorted.length];
        int kept = 0;
        int gone = 0;
        for (var number : sorted) {
            if (gone < removed.length && removed[gone] == number) {
                gone++;
            } else {
                left[kept++] = number;
            }
        }
        return Arrays.copyOf(left, kept);
    }
}
