package ai.xentree.stats.model;

import ai.xentree.stats.pages.MergedKind;
import java.util.List;
import org.bson.Document;

/** How pages of the last XPI are kept: 16 bytes a member. */
final class LastXpiPages implements MergedKind<LastXpi, XpiMark> {

    private static final int MEMBER_BYTES = 16;

    @Override
    public LastXpi absent() {
        return new LastXpi(new long[0], new long[0]);
    }

    @Override
    public LastXpi decode(Document page) {
        return new LastXpi(Column.longs(page, "x"), Column.longs(page, "t"));
    }

    @Override
    public Document encode(LastXpi page) {
        return new Document("x", Column.of(page.xpi())).append("t", Column.of(page.at()));
    }

    @Override
    public int weight(LastXpi page) {
        return MEMBER_BYTES * page.xpi().length;
    }

    @Override
    public LastXpi merge(LastXpi page, List<XpiMark> marks) {
        int size = marks.stream().mapToInt(XpiMark::slot).max().orElse(-1) + 1;
        var next =
                new LastXpi(Column.grown(page.xpi(), size, LastXpi.NONE), Column.grown(page.at(), size, LastXpi.NONE));
        for (var mark : marks) {
            next.xpi()[mark.slot()] = mark.xpi();
            next.at()[mark.slot()] = mark.at();
        }
        return next;
    }
}
