package ai.xentree.web.turns;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Bounds how much slow work is done at the same time, by everybody together and by each person, where it takes as long as
 * whoever asked for it likes, so that nobody can wait for a turn. Work beyond that is refused at once.
 */
public final class Bulkhead {

    private final String name;
    private final int atOnce;
    private final int perPerson;
    private final Map<UUID, Integer> busy = new HashMap<>();

    /**
     * Bounds that kind of work.
     *
     * @param name a word in the plural, such as {@code exports}
     * @param atOnce done at the same time, by everybody together
     * @param perPerson by one person
     */
    public Bulkhead(String name, int atOnce, int perPerson) {
        this.name = name;
        this.atOnce = atOnce;
        this.perPerson = perPerson;
    }

    /**
     * Begins work of somebody's, which is over when what this answers is closed.
     *
     * @throws Refused as {@code RATE_LIMITED} where as much is being done as may be
     */
    public synchronized Entry enter(UUID person) {
        if (busy.getOrDefault(person, 0) >= perPerson || total() >= atOnce) {
            throw Refusal.refused(
                    Refusal.Kind.TOO_MANY, "RATE_LIMITED", "Too many " + name + " at the same time; try again later.");
        }
        busy.merge(person, 1, Integer::sum);
        return new Entry(person);
    }

    private int total() {
        return busy.values().stream().mapToInt(Integer::intValue).sum();
    }

    private synchronized void leave(UUID person) {
        busy.computeIfPresent(person, (who, count) -> count == 1 ? null : count - 1);
    }

    /** Work that is being done. */
    public final class Entry implements AutoCloseable {

        private final UUID person;
        private boolean over;

        private Entry(UUID person) {
            this.person = person;
        }

        /** The work is over; saying so again does nothing. */
        @Override
        public void close() {
            synchronized (Bulkhead.this) {
                if (!over) {
                    over = true;
                    leave(person);
                }
            }
        }
    }
}
