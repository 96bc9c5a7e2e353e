package ai.xentree.stats.model;

import ai.xentree.sessions.SessionSource;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sessions of some members of an organization that began in one UTC quarter: parallel columns, one row a session, in no
 * particular order.
 *
 * @param slots members' ordinals within the page's chunk
 * @param ids both halves of each session's identifier
 * @param modules both halves of each module's; 0 without one
 * @param sources where they come from, as places in {@link SessionSource}
 * @param starts when they began, like {@code ends} in milliseconds since 1970-01-01T00:00Z
 * @param seconds learning time (seconds)
 */
@SuppressWarnings("ArrayRecordComponent") // read in place, never changed
public record SessionPage(
        byte[] slots, long[] ids, long[] modules, byte[] sources, long[] starts, long[] ends, long[] seconds) {

    private static final UUID NO_MODULE = new UUID(0, 0);
    private static final List<SessionSource> SOURCES = List.of(SessionSource.values());

    /** How many sessions there are. */
    public int rows() {
        return slots.length;
    }

    /** One member's. */
    public Stream<LearnedSession> of(int slot) {
        return IntStream.range(0, rows()).filter(row -> slots[row] == slot).mapToObj(this::session);
    }

    private LearnedSession session(int row) {
        var module = Column.uuid(modules, row);
        return new LearnedSession(
                slots[row],
                Column.uuid(ids, row),
                SOURCES.get(sources[row]),
                module.equals(NO_MODULE) ? null : module,
                starts[row],
                ends[row],
                seconds[row]);
    }

    /** With further ones. */
    SessionPage with(List<LearnedSession> further) {
        int row = rows();
        var page = grown(row + further.size());
        for (var session : further) {
            page.put(row++, session);
        }
        return page;
    }

    private SessionPage grown(int rows) {
        return new SessionPage(
                Arrays.copyOf(slots, rows),
                Arrays.copyOf(ids, 2 * rows),
                Arrays.copyOf(modules, 2 * rows),
                Arrays.copyOf(sources, rows),
                Arrays.copyOf(starts, rows),
                Arrays.copyOf(ends, rows),
                Arrays.copyOf(seconds, rows));
    }

    private void put(int row, LearnedSession session) {
        var module = session.moduleId();
        slots[row] = (byte) session.slot();
        Column.put(ids, row, session.sessionId());
        Column.put(modules, row, module == null ? NO_MODULE : module);
        sources[row] = (byte) SOURCES.indexOf(session.source());
        starts[row] = session.startedAt();
        ends[row] = session.endedAt();
        seconds[row] = session.learningSeconds();
    }
}
