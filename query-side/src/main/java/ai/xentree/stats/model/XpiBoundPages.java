package ai.xentree.stats.model;

import ai.xentree.stats.pages.MergedKind;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.bson.Document;

/** How pages of XPI at the bounds of memberships are kept. */
final class XpiBoundPages implements MergedKind<XpiBounds, XpiMark> {

    private static final int ROW_BYTES = 20;
    private static final Comparator<XpiMark> BY_SLOT_AND_TIME =
            Comparator.comparingInt(XpiMark::slot).thenComparingLong(XpiMark::at);

    @Override
    public XpiBounds absent() {
        return new XpiBounds(new int[0], new long[0], new long[0]);
    }

    @Override
    public XpiBounds decode(Document page) {
        return new XpiBounds(Column.ints(page, "o"), Column.longs(page, "t"), Column.longs(page, "x"));
    }

    @Override
    public Document encode(XpiBounds page) {
        return new Document("o", Column.of(page.slots()))
                .append("t", Column.of(page.at()))
                .append("x", Column.of(page.xpi()));
    }

    @Override
    public int weight(XpiBounds page) {
        return ROW_BYTES * page.slots().length;
    }

    @Override
    public XpiBounds merge(XpiBounds page, List<XpiMark> marks) {
        var rows = new TreeMap<XpiMark, Long>(BY_SLOT_AND_TIME);
        for (int row = 0; row < page.slots().length; row++) {
            rows.put(new XpiMark(page.slots()[row], page.at()[row], 0), page.xpi()[row]);
        }
        marks.forEach(mark -> rows.put(mark, mark.xpi()));
        rows.values().removeIf(xpi -> xpi == 0);
        return new XpiBounds(
                rows.keySet().stream().mapToInt(XpiMark::slot).toArray(),
                rows.keySet().stream().mapToLong(XpiMark::at).toArray(),
                rows.values().stream().mapToLong(Long::longValue).toArray());
    }
}
