package ai.xentree.stats.model;

import ai.xentree.english.TaskKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Attempts of some members of an organization that were made in one UTC quarter: parallel columns, one row an attempt, in no
 * particular order.
 *
 * @param slots members' ordinals within the page's chunk
 * @param ids both halves of each attempt's identifier, likewise of each module's, and of each task's; 0 without one
 * @param kinds of the tasks, as places in {@link TaskKind}; −1 without one
 * @param tenths scores (tenths of a point); {@link Attempt#UNSCORED} without one
 * @param times when they were made (milliseconds since 1970-01-01T00:00Z)
 */
@SuppressWarnings("ArrayRecordComponent") // read in place, never changed
public record AttemptPage(
        byte[] slots, long[] ids, long[] modules, long[] tasks, byte[] kinds, int[] tenths, long[] times) {

    private static final UUID NO_TASK = new UUID(0, 0);
    private static final List<TaskKind> KINDS = List.of(TaskKind.values());
    private static final byte NO_KIND = -1;

    /** How many attempts there are. */
    public int rows() {
        return slots.length;
    }

    /** One member's. */
    public Stream<Attempt> of(int slot) {
        return IntStream.range(0, rows()).filter(row -> slots[row] == slot).mapToObj(this::attempt);
    }

    private Attempt attempt(int row) {
        var task = Column.uuid(tasks, row);
        return new Attempt(
                slots[row],
                Column.uuid(ids, row),
                Column.uuid(modules, row),
                task.equals(NO_TASK) ? null : task,
                kind(kinds[row]),
                tenths[row],
                times[row]);
    }

    private static @Nullable TaskKind kind(byte place) {
        return place == NO_KIND ? null : KINDS.get(place);
    }

    /** With further rows, to be filled. */
    AttemptPage grown(int further) {
        int rows = rows() + further;
        return new AttemptPage(
                Arrays.copyOf(slots, rows),
                Arrays.copyOf(ids, 2 * rows),
                Arrays.copyOf(modules, 2 * rows),
                Arrays.copyOf(tasks, 2 * rows),
                Arrays.copyOf(kinds, rows),
                Arrays.copyOf(tenths, rows),
                Arrays.copyOf(times, rows));
    }

    void put(int row, Attempt attempt) {
        var task = attempt.taskId();
        var kind = attempt.kind();
        slots[row] = (byte) attempt.slot();
        Column.put(ids, row, attempt.attemptId());
        Column.put(modules, row, attempt.moduleId());
        Column.put(tasks, row, task == null ? NO_TASK : task);
        kinds[row] = kind == null ? NO_KIND : (byte) KINDS.indexOf(kind);
        tenths[row] = attempt.tenths();
        times[row] = attempt.submittedAt();
    }

    /** Puts scores in, by identifiers of attempts; answers whether any is of one of these. */
    boolean score(Map<UUID, Integer> scores) {
        var found = false;
        for (int row = 0; row < rows() && !scores.isEmpty(); row++) {
            var score = scores.get(Column.uuid(ids, row));
            if (score != null) {
                tenths[row] = score;
                found = true;
            }
        }
        return found;
    }
}
