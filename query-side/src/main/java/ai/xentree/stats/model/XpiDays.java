package ai.xentree.stats.model;

import ai.xentree.stats.pages.MergedKind;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.bson.Document;

/** How pages of XPI by day are kept: about 10 bytes a member and day. */
final class XpiDays implements MergedKind<XpiDay, XpiMark> {

    private static final int ROW_BYTES = 10;

    @Override
    public XpiDay absent() {
        return new XpiDay(new char[0], new long[0]);
    }

    @Override
    public XpiDay decode(Document page) {
        return new XpiDay(Column.chars(page, "o"), Column.longs(page, "x"));
    }

    @Override
    public Document encode(XpiDay page) {
        return new Document("o", Column.of(page.slots())).append("x", Column.of(page.xpi()));
    }

    @Override
    public int weight(XpiDay page) {
        return ROW_BYTES * page.rows();
    }

    /** Merges in one pass over the page and the last mark of each slot. */
    @Override
    public XpiDay merge(XpiDay page, List<XpiMark> marks) {
        var last = new TreeMap<Integer, XpiMark>();
        marks.forEach(mark -> last.put(mark.slot(), mark));
        var slots = new char[page.rows() + last.size()];
        var xpi = new long[slots.length];
        int rows = 0;
        int row = 0;
        for (var mark : last.values()) {
            for (; row < page.rows() && page.slots()[row] < mark.slot(); row++) {
                slots[rows] = page.slots()[row];
                xpi[rows++] = page.xpi()[row];
            }
            row += row < page.rows() && page.slots()[row] == mark.slot() ? 1 : 0;
            slots[rows] = (char) mark.slot();
            xpi[rows++] = mark.xpi();
        }
        System.arraycopy(page.slots(), row, slots, rows, page.rows() - row);
        System.arraycopy(page.xpi(), row, xpi, rows, page.rows() - row);
        rows += page.rows() - row;
        return new XpiDay(Arrays.copyOf(slots, rows), Arrays.copyOf(xpi, rows));
    }
}
