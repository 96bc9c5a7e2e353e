package ai.xentree.stats.model;

import ai.xentree.stats.model.ModuleDay.Act;
import java.util.List;
import java.util.TreeMap;
import org.bson.Document;

/**
 * How many attempts members made on a day: parallel columns, one row a member who made any.
 *
 * @param slots members' ordinals within the page's chunk, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // read in place, never changed
public record ModuleAttempts(char[] slots, Numbers counts) {

    static final ModuleAttempts NONE = new ModuleAttempts(new char[0], Numbers.of(new int[0]));
    private static final String SLOTS = "ao";
    private static final String COUNTS = "an";

    /** How many rows there are. */
    public int rows() {
        return slots.length;
    }

    static ModuleAttempts in(Document page) {
        var slots = Column.chars(page, SLOTS);
        return new ModuleAttempts(slots, Numbers.in(page, COUNTS, slots.length));
    }

    void put(Document page) {
        page.append(SLOTS, Column.of(slots)).append(COUNTS, counts.binary());
    }

    ModuleAttempts after(List<Act> acts) {
        var all = new TreeMap<Integer, Integer>();
        for (int row = 0; row < rows(); row++) {
            all.put((int) slots[row], counts.at(row));
        }
        acts.stream()
                .filter(Act.Attempted.class::isInstance)
                .forEach(attempted -> all.merge(attempted.slot(), 1, Integer::sum));
        return new ModuleAttempts(
                Column.chars(all.keySet().stream().mapToInt(Integer::intValue)),
                Numbers.of(all.values().stream().mapToInt(Integer::intValue).toArray()));
    }
}
