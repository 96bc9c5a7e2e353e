package ai.xentree.stats.model;

import ai.xentree.stats.model.ModuleDay.Act;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * What members completed for the first time on a day: parallel columns, one row a module.
 *
 * @param slots members' ordinals within the page's chunk, ascending
 * @param tenths sum of the best scores of the module's tasks (tenths of a point)
 * @param tasks how many they are: the module's score is their mean
 */
@SuppressWarnings("ArrayRecordComponent") // read in place, never changed
public record ModuleCompletions(char[] slots, Numbers tenths, Numbers tasks) {

    static final ModuleCompletions NONE =
            new ModuleCompletions(new char[0], Numbers.of(new int[0]), Numbers.of(new int[0]));
    private static final String SLOTS = "co";
    private static final String TENTHS = "ct";
    private static final String TASKS = "cn";

    /** How many rows there are. */
    public int rows() {
        return slots.length;
    }

    static ModuleCompletions in(Document page) {
        var slots = Column.chars(page, SLOTS);
        return new ModuleCompletions(
                slots, Numbers.in(page, TENTHS, slots.length), Numbers.in(page, TASKS, slots.length));
    }

    void put(Document page) {
        page.append(SLOTS, Column.of(slots)).append(TENTHS, tenths.binary()).append(TASKS, tasks.binary());
    }

    ModuleCompletions after(List<Act> acts) {
        var was = IntStream.range(0, rows())
                .mapToObj(row -> new Act.Completed(slots[row], tenths.at(row), tasks.at(row)));
        var added = acts.stream().filter(Act.Completed.class::isInstance).map(Act.Completed.class::cast);
        var all = Stream.concat(was, added)
                .sorted(Comparator.comparingInt(Act.Completed::slot))
                .toList();
        return new ModuleCompletions(
                Column.chars(all.stream().mapToInt(Act.Completed::slot)),
                Numbers.of(all.stream().mapToInt(Act.Completed::tenths).toArray()),
                Numbers.of(all.stream().mapToInt(Act.Completed::tasks).toArray()));
    }
}
