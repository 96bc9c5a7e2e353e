package ai.xentree.stats.model;

import ai.xentree.sessions.SessionSource;
import ai.xentree.stats.pages.MergedKind;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;

/** How pages of sessions are kept: about 58 bytes a session, and the names of the sources that its bytes stand for. */
final class SessionPages implements MergedKind<SessionPage, LearnedSession> {

    private static final int SESSION_BYTES = 58;
    private static final List<String> SOURCES =
            Stream.of(SessionSource.values()).map(SessionSource::name).toList();

    @Override
    public SessionPage absent() {
        return new SessionPage(
                new byte[0], new long[0], new long[0], new byte[0], new long[0], new long[0], new long[0]);
    }

    @Override
    public int weight(SessionPage page) {
        return SESSION_BYTES * page.rows();
    }

    @Override
    public SessionPage merge(SessionPage page, List<LearnedSession> changes) {
        return changes.isEmpty() ? page : page.with(changes);
    }

    @Override
    public Document encode(SessionPage page) {
        return new Document("o", Column.of(page.slots()))
                .append("id", Column.of(page.ids()))
                .append("module", Column.of(page.modules()))
                .append("source", Column.of(page.sources()))
                .append("sources", SOURCES)
                .append("start", Column.of(page.starts()))
                .append("end", Column.of(page.ends()))
                .append("seconds", Column.of(page.seconds()));
    }

    @Override
    public SessionPage decode(Document page) {
        return new SessionPage(
                Column.bytes(page, "o"),
                Column.longs(page, "id"),
                Column.longs(page, "module"),
                Column.places(page, "source", SOURCES),
                Column.longs(page, "start"),
                Column.longs(page, "end"),
                Column.longs(page, "seconds"));
    }
}
