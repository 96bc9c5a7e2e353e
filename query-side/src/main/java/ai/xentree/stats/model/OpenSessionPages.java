package ai.xentree.stats.model;

import ai.xentree.stats.model.OpenSessions.Change;
import ai.xentree.stats.pages.MergedKind;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;

/** How open sessions are kept. */
final class OpenSessionPages implements MergedKind<OpenSessions, Change> {

    private static final int SESSION_BYTES = 150;

    @Override
    public OpenSessions absent() {
        return OpenSessions.NONE;
    }

    @Override
    public OpenSessions decode(Document page) {
        var ids = Column.longs(page, "s");
        var learners = new HashMap<UUID, UUID>();
        for (int row = 0; row < ids.length / 4; row++) {
            learners.put(Column.uuid(ids, 2 * row), Column.uuid(ids, 2 * row + 1));
        }
        return new OpenSessions(learners, true);
    }

    @Override
    public Document encode(OpenSessions page) {
        var ids = new long[4 * page.learners().size()];
        int place = 0;
        for (var session : new TreeMap<>(page.learners()).entrySet()) {
            Column.put(ids, place++, session.getKey());
            Column.put(ids, place++, session.getValue());
        }
        return new Document("s", Column.of(ids));
    }

    @Override
    public int weight(OpenSessions page) {
        return SESSION_BYTES * page.learners().size();
    }

    @Override
    public OpenSessions merge(OpenSessions page, List<Change> changes) {
        var learners = new HashMap<>(page.learners());
        for (var change : changes) {
            switch (change) {
                case Change.Opened opened -> learners.put(opened.sessionId(), opened.userId());
                case Change.Closed closed -> learners.remove(closed.sessionId());
            }
        }
        return new OpenSessions(learners, true);
    }
}
