package ai.xentree.engagement.model;

import ai.xentree.engagement.model.DayPage.Act;
import ai.xentree.engagement.pages.MergedKind;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;

/** How pages of days are kept: about 14 bytes a member and day. */
final class DayPages implements MergedKind<DayPage, Act> {

    private static final int ROW_BYTES = 14;

    @Override
    public DayPage absent() {
        return DayPage.EMPTY;
    }

    @Override
    public DayPage decode(Document page) {
        return new DayPage(
                Column.chars(page, "o"), Column.ints(page, "s"), Column.ints(page, "n"), Column.ints(page, "e"));
    }

    @Override
    public Document encode(DayPage page) {
        return new Document("o", Column.of(page.slots()))
                .append("s", Column.of(page.seconds()))
                .append("n", Column.of(page.sessions()))
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
            while (row < page.rows() && page.slots()[row] <= act.slot()) {
                merged.add(page.slots()[row], page.seconds()[row], page.sessions()[row], page.lastEnds()[row]);
                row++;
            }
            merged.add(act.slot(), act.seconds(), act.sessions(), act.lastEnd());
        }
        for (; row < page.rows(); row++) {
            merged.add(page.slots()[row], page.seconds()[row], page.sessions()[row], page.lastEnds()[row]);
        }
        return merged.page();
    }

    /** Rows on their way into a page, by slot; those of one slot become one. */
    private static final class Merged {

        private final DayPage columns;
        private int rows;

        private Merged(int atMost) {
            columns = new DayPage(new char[atMost], new int[atMost], new int[atMost], new int[atMost]);
        }

        private void add(int slot, long seconds, int sessions, int lastEnd) {
            if (rows == 0 || columns.slots()[rows - 1] != slot) {
                columns.slots()[rows] = (char) slot;
                columns.lastEnds()[rows] = DayPage.NO_END;
                rows++;
            }
            int last = rows - 1;
            columns.seconds()[last] = Math.addExact(columns.seconds()[last], Math.toIntExact(seconds));
            columns.sessions()[last] = Math.addExact(columns.sessions()[last], sessions);
            columns.lastEnds()[last] = Math.max(columns.lastEnds()[last], lastEnd);
        }

        private DayPage page() {
            return columns.cut(rows);
        }
    }
}
