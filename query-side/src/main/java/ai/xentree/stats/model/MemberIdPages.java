package ai.xentree.stats.model;

import ai.xentree.stats.model.MemberIds.Numbered;
import ai.xentree.stats.pages.MergedKind;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;

/** How the people behind ordinals are kept. */
final class MemberIdPages implements MergedKind<MemberIds, Numbered> {

    @Override
    public MemberIds absent() {
        return new MemberIds(new long[0]);
    }

    @Override
    public MemberIds decode(Document page) {
        return new MemberIds(Column.longs(page, "u"));
    }

    @Override
    public Document encode(MemberIds page) {
        return new Document("u", Column.of(page.halves()));
    }

    @Override
    public int weight(MemberIds page) {
        return Long.BYTES * page.halves().length;
    }

    @Override
    public MemberIds merge(MemberIds page, List<Numbered> changes) {
        var halves = Arrays.copyOf(page.halves(), 2 * (page.size() + changes.size()));
        changes.forEach(numbered -> Column.put(halves, numbered.slot(), numbered.userId()));
        return new MemberIds(halves);
    }
}
