package ai.xentree.stats.model;

import ai.xentree.stats.pages.MergedKind;
import java.util.BitSet;
import java.util.List;
import org.bson.Document;

/** How pages of weeks are kept: a plain bitmap. A change is a member's slot. */
final class WeekPages implements MergedKind<WeekPage, Integer> {

    @Override
    public WeekPage absent() {
        return new WeekPage(new long[0]);
    }

    @Override
    public WeekPage decode(Document page) {
        return new WeekPage(Column.longs(page, "b"));
    }

    @Override
    public Document encode(WeekPage page) {
        return new Document("b", Column.of(page.words()));
    }

    @Override
    public int weight(WeekPage page) {
        return Long.BYTES * page.words().length;
    }

    @Override
    public WeekPage merge(WeekPage page, List<Integer> slots) {
        var before = BitSet.valueOf(page.words());
        var bits = (BitSet) before.clone();
        slots.forEach(bits::set);
        return bits.equals(before) ? page : new WeekPage(bits.toLongArray());
    }
}
