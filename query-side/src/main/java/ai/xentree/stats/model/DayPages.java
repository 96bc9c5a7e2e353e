package ai.xentree.stats.model;

import ai.xentree.stats.model.DayPage.Act;
import ai.xentree.stats.pages.MergedKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;

/** How pages of days are kept: about 9 bytes a member and day. */
final class DayPages implements MergedKind<DayPage, Act> {

    private static final int ROW_BYTES = 9;

    @Override
    public DayPage absent() {
        return DayPage.EMPTY;
    }

    @Override
    public DayPage decode(Document page) {
        var slots = Column.chars(page, "o");
        return new DayPage(
                slots,
                Numbers.in(page, "s", slots.length),
                Numbers.in(page, "n", slots.length),
                Column.ints(page, "e"));
    }

    @Override
    public Document encode(DayPage page) {
        return new Document("o", Column.of(page.slots()))
                .append("s", page.seconds().binary())
                .append("n", page.sessions().binary())
                .append("e", Column.of(page.lastEnds()));
    }

    @Override
    public int weight(DayPage page) {
        return ROW_BYTES * page.rows();
    }

    /** Merges in one pass over the page and the acts by slot. */
    @Override
    public DayPage merge(DayPage page, List<Act> acts) {
        var sorted = acts.stream().sorted(Comparator.comparingInt(Act::slot)).toList();
        var merged = new Merged(page.rows() + acts.size());
        int row = 0;
        for (var act : sorted) {
            for (; row < page.rows() && page.slots()[row] <= act.slot(); row++) {
                merged.add(page, row);
            }
            merged.add(act.slot(), act.seconds(), act.sessions(), act.lastEnd());
        }
        for (; row < page.rows(); row++) {
            merged.add(page, row);
        }
        return merged.page();
    }

    /** Rows on their way into a page, by slot; those of one slot become one. */
    private static final class Merged {

        private final char[] slots;
        private final int[] seconds;
        private final int[] sessions;
        private final int[] lastEnds;
        private int rows;

        private Merged(int atMost) {
            slots = new char[atMost];
            seconds = new int[atMost];
            sessions = new int[atMost];
            lastEnds = new int[atMost];
        }

        private void add(DayPage page, int row) {
            add(page.slots()[row], page.seconds().at(row), page.sessions().at(row), page.lastEnds()[row]);
        }

        private void add(int slot, long time, int count, int lastEnd) {
            if (rows == 0 || slots[rows - 1] != slot) {
                slots[rows] = (char) slot;
                lastEnds[rows] = DayPage.NO_END;
                rows++;
            }
            int last = rows - 1;
            seconds[last] = Math.addExact(seconds[last], Math.toIntExact(time));
            sessions[last] = Math.addExact(sessions[last], count);
            lastEnds[last] = Math.max(lastEnds[last], lastEnd);
        }

        private DayPage page() {
            return new DayPage(
                    Arrays.copyOf(slots, rows),
                    Numbers.of(Arrays.copyOf(seconds, rows)),
                    Numbers.of(Arrays.copyOf(sessions, rows)),
                    Arrays.copyOf(lastEnds, rows));
        }
    }
}
