package ai.xentree.stats.model;

import ai.xentree.stats.model.StayPage.Change;
import ai.xentree.stats.pages.MergedKind;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;

/** How pages of memberships are kept. */
final class StayPages implements MergedKind<StayPage, Change> {

    private static final int ROW_BYTES = 20;

    @Override
    public StayPage absent() {
        return new StayPage(new int[0], new long[0], new long[0]);
    }

    @Override
    public StayPage decode(Document page) {
        return new StayPage(Column.ints(page, "o"), Column.longs(page, "j"), Column.longs(page, "r"));
    }

    @Override
    public Document encode(StayPage page) {
        return new Document("o", Column.of(page.slots()))
                .append("j", Column.of(page.joined()))
                .append("r", Column.of(page.removed()));
    }

    @Override
    public int weight(StayPage page) {
        return ROW_BYTES * page.rows();
    }

    @Override
    public StayPage merge(StayPage page, List<Change> changes) {
        var bySlot = new TreeMap<Integer, Stays>();
        for (int row = 0; row < page.rows(); row++) {
            bySlot.merge(page.slots()[row], Stays.NONE.and(page.stay(row)), Stays::followedBy);
        }
        for (var change : changes) {
            var stays = bySlot.getOrDefault(change.slot(), Stays.NONE);
            bySlot.put(
                    change.slot(),
                    switch (change) {
                        case Change.Joined joined -> stays.join(joined.at());
                        case Change.Left left -> stays.leave(left.at());
                    });
        }
        return page(bySlot);
    }

    private static StayPage page(SortedMap<Integer, Stays> bySlot) {
        int rows =
                bySlot.values().stream().mapToInt(stays -> stays.all().size()).sum();
        var page = new StayPage(new int[rows], new long[rows], new long[rows]);
        int row = 0;
        for (var entry : bySlot.entrySet()) {
            for (var stay : entry.getValue().all()) {
                page.slots()[row] = entry.getKey();
                page.joined()[row] = stay.joined();
                page.removed()[row] = stay.removed();
                row++;
            }
        }
        return page;
    }
}
