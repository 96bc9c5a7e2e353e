package ai.xentree.engagement.model;

import ai.xentree.engagement.pages.MergedKind;
import ai.xentree.sessions.SessionSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How lists of sessions are kept: a column for each thing known, and pairs of a session and an organization it counts for. */
final class SessionLists implements MergedKind<SessionList, LearnedSession> {

    private static final int SESSION_BYTES = 250;
    private static final UUID NO_MODULE = new UUID(0, 0);

    @Override
    public SessionList absent() {
        return new SessionList(List.of());
    }

    @Override
    public int weight(SessionList page) {
        return SESSION_BYTES * page.sessions().size();
    }

    @Override
    public SessionList merge(SessionList page, List<LearnedSession> changes) {
        var sessions = new ArrayList<>(page.sessions());
        sessions.addAll(changes);
        return new SessionList(sessions);
    }

    @Override
    public Document encode(SessionList page) {
        var sessions = page.sessions();
        var ids = new long[2 * sessions.size()];
        var modules = new long[2 * sessions.size()];
        for (int i = 0; i < sessions.size(); i++) {
            var module = sessions.get(i).moduleId();
            Column.put(ids, i, sessions.get(i).sessionId());
            Column.put(modules, i, module == null ? NO_MODULE : module);
        }
        var document = new Document("id", Column.of(ids))
                .append("module", Column.of(modules))
                .append("source", sources(sessions))
                .append("start", longs(sessions, one -> one.startedAt().toEpochMilli()))
                .append("end", longs(sessions, one -> one.endedAt().toEpochMilli()))
                .append("seconds", longs(sessions, LearnedSession::learningSeconds));
        return withOrganizations(document, sessions);
    }

    private static List<String> sources(List<LearnedSession> sessions) {
        return sessions.stream().map(session -> session.source().name()).toList();
    }

    private static Object longs(List<LearnedSession> sessions, ToLongFunction<LearnedSession> value) {
        return Column.of(sessions.stream().mapToLong(value).toArray());
    }

    private static Document withOrganizations(Document document, List<LearnedSession> sessions) {
        var organizations = sessions.stream()
                .flatMap(session -> session.organizations().stream())
                .distinct()
                .toList();
        var pairs = IntStream.range(0, sessions.size())
                .flatMap(i -> sessions.get(i).organizations().stream()
                        .flatMapToInt(organization -> IntStream.of(i, organizations.indexOf(organization))))
                .toArray();
        return document.append(
                        "organizations",
                        organizations.stream().map(UUID::toString).toList())
                .append("counts", Column.of(pairs));
    }

    @Override
    public SessionList decode(Document page) {
        var ids = Column.longs(page, "id");
        var modules = Column.longs(page, "module");
        var sources = page.getList("source", String.class);
        var starts = Column.longs(page, "start");
        var ends = Column.longs(page, "end");
        var seconds = Column.longs(page, "seconds");
        var organizations = organizations(page, starts.length);
        return new SessionList(IntStream.range(0, starts.length)
                .mapToObj(i -> new LearnedSession(
                        Column.uuid(ids, i),
                        SessionSource.valueOf(sources.get(i)),
                        module(Column.uuid(modules, i)),
                        Instant.ofEpochMilli(starts[i]),
                        Instant.ofEpochMilli(ends[i]),
                        seconds[i],
                        organizations.get(i)))
                .toList());
    }

    private static @Nullable UUID module(UUID id) {
        return id.equals(NO_MODULE) ? null : id;
    }

    private static List<Set<UUID>> organizations(Document page, int sessions) {
        var all = page.getList("organizations", String.class).stream()
                .map(UUID::fromString)
                .toList();
        List<Set<UUID>> found = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            found.add(new LinkedHashSet<>()); // in order: the same events become the same page
        }
        var pairs = Column.ints(page, "counts");
        for (int i = 0; i < pairs.length; i += 2) {
            found.get(pairs[i]).add(all.get(pairs[i + 1]));
        }
        return found;
    }
}
