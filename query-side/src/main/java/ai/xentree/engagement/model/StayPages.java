package ai.xentree.engagement.model;

import ai.xentree.engagement.model.StayPage.Change;
import ai.xentree.engagement.model.StayPage.Row;
import ai.xentree.engagement.pages.MergedKind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.bson.Document;

/** How pages of memberships are kept. */
final class StayPages implements MergedKind<StayPage, Change> {

    private static final int ROW_BYTES = 48;

    @Override
    public StayPage absent() {
        return new StayPage(List.of());
    }

    @Override
    public StayPage decode(Document page) {
        var slots = Column.ints(page, "o");
        var joined = Column.longs(page, "j");
        var removed = Column.longs(page, "r");
        var rows = new ArrayList<Row>(slots.length);
        for (int i = 0; i < slots.length; i++) {
            rows.add(new Row(slots[i], new Stay(joined[i], removed[i])));
        }
        return new StayPage(rows);
    }

    @Override
    public Document encode(StayPage page) {
        var rows = page.rows();
        return new Document("o", Column.of(rows.stream().mapToInt(Row::slot).toArray()))
                .append(
                        "j",
                        Column.of(rows.stream()
                                .mapToLong(row -> row.stay().joined())
                                .toArray()))
                .append(
                        "r",
                        Column.of(rows.stream()
                                .mapToLong(row -> row.stay().removed())
                                .toArray()));
    }

    @Override
    public int weight(StayPage page) {
        return ROW_BYTES * page.rows().size();
    }

    @Override
    public StayPage merge(StayPage page, List<Change> changes) {
        var bySlot = new TreeMap<Integer, Stays>();
        page.rows().forEach(row -> bySlot.merge(row.slot(), Stays.NONE.and(row.stay()), Stays::followedBy));
        for (var change : changes) {
            var stays = bySlot.getOrDefault(change.slot(), Stays.NONE);
            bySlot.put(
                    change.slot(),
                    switch (change) {
                        case Change.Joined joined -> stays.join(joined.at());
                        case Change.Left left -> stays.leave(left.at());
                    });
        }
        var rows = new ArrayList<Row>();
        bySlot.forEach((slot, stays) -> stays.all().forEach(stay -> rows.add(new Row(slot, stay))));
        return new StayPage(rows);
    }
}
