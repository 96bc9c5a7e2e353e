package ai.xentree.stats.model;

import ai.xentree.english.TaskKind;
import ai.xentree.stats.model.Attempt.Change;
import ai.xentree.stats.pages.MergedKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;

/** How pages of attempts are kept: about 62 bytes an attempt, and the names of the kinds that its bytes stand for. */
final class AttemptPages implements MergedKind<AttemptPage, Change> {

    private static final int ATTEMPT_BYTES = 62;
    private static final List<String> KINDS =
            Stream.of(TaskKind.values()).map(TaskKind::name).toList();

    @Override
    public AttemptPage absent() {
        return new AttemptPage(
                new byte[0], new long[0], new long[0], new long[0], new byte[0], new int[0], new long[0]);
    }

    @Override
    public int weight(AttemptPage page) {
        return ATTEMPT_BYTES * page.rows();
    }

    /** The page itself if none of the scores is of an attempt on it. */
    @Override
    public AttemptPage merge(AttemptPage page, List<Change> changes) {
        var made = new ArrayList<Attempt>();
        var scores = new HashMap<UUID, Integer>();
        for (var change : changes) {
            switch (change) {
                case Change.Made(var attempt) -> made.add(attempt);
                case Change.Scored(var attemptId, var tenths) -> scores.put(attemptId, tenths);
            }
        }
        var merged = page.grown(made.size());
        for (int i = 0; i < made.size(); i++) {
            merged.put(page.rows() + i, made.get(i));
        }
        return merged.score(scores) || !made.isEmpty() ? merged : page;
    }

    @Override
    public Document encode(AttemptPage page) {
        return new Document("o", Column.of(page.slots()))
                .append("id", Column.of(page.ids()))
                .append("module", Column.of(page.modules()))
                .append("task", Column.of(page.tasks()))
                .append("kind", Column.of(page.kinds()))
                .append("kinds", KINDS)
                .append("tenths", Column.of(page.tenths()))
                .append("time", Column.of(page.times()));
    }

    @Override
    public AttemptPage decode(Document page) {
        return new AttemptPage(
                Column.bytes(page, "o"),
                Column.longs(page, "id"),
                Column.longs(page, "module"),
                Column.longs(page, "task"),
                Column.places(page, "kind", KINDS),
                Column.ints(page, "tenths"),
                Column.longs(page, "time"));
    }
}
