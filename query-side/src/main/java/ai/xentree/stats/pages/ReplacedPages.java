package ai.xentree.stats.pages;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;

/**
 * Versions of pages that this program has replaced a short while ago: who began to read before that still finds them, and
 * need not begin again however quickly pages are rewritten.
 */
final class ReplacedPages {

    private final Deque<Replaced> newestFirst = new ArrayDeque<>();
    private final long maximumBytes;
    private long bytes;

    ReplacedPages(long maximumBytes) {
        this.maximumBytes = maximumBytes;
    }

    /** A version, which was current from its position to that of the next, exclusive. */
    private record Replaced(String id, Version<?> version, long until) {

        boolean is(String wanted, long at) {
            return version.position() <= at && at < until && id.equals(wanted);
        }

        long weight() {
            return (long) id.length() + version.weight();
        }
    }

    synchronized void add(Collection<Replacement<?>> replacements) {
        for (var replacement : replacements) {
            var replaced = new Replaced(
                    replacement.id(), replacement.before(), replacement.after().position());
            newestFirst.addFirst(replaced);
            bytes += replaced.weight();
        }
        while (bytes > maximumBytes) {
            bytes -= newestFirst.removeLast().weight();
        }
    }

    /** The version that was current at a position, if it is remembered. */
    synchronized Optional<Version<?>> find(String id, long position) {
        for (var replaced : newestFirst) {
            if (replaced.is(id, position)) {
                return Optional.of(replaced.version());
            }
        }
        return Optional.empty();
    }

    synchronized void clear() {
        newestFirst.clear();
        bytes = 0;
    }
}
