package ai.xentree.stats.model;

import ai.xentree.stats.model.LastEnds.End;
import ai.xentree.stats.pages.MergedKind;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;

/** How pages of last ends are kept. */
final class LastEndPages implements MergedKind<LastEnds, End> {

    @Override
    public LastEnds absent() {
        return new LastEnds(new long[0]);
    }

    @Override
    public LastEnds decode(Document page) {
        return new LastEnds(Column.longs(page, "e"));
    }

    @Override
    public Document encode(LastEnds page) {
        return new Document("e", Column.of(page.ends()));
    }

    @Override
    public int weight(LastEnds page) {
        return Long.BYTES * page.ends().length;
    }

    @Override
    public LastEnds merge(LastEnds page, List<End> changes) {
        int size = changes.stream().mapToInt(End::slot).max().orElse(-1) + 1;
        var ends = Column.grown(page.ends(), size, LastEnds.NEVER);
        changes.forEach(end -> ends[end.slot()] = Math.max(ends[end.slot()], end.millis()));
        return Arrays.equals(ends, page.ends()) ? page : new LastEnds(ends);
    }
}
