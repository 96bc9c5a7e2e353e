package ai.xentree.stats.model;

import java.util.List;
import java.util.stream.Stream;

/** One person's memberships of one organization or team, in order of joining; at most the last is open. */
public record Stays(List<Stay> all) {

    /** Never a member. */
    public static final Stays NONE = new Stays(List.of());

    /** Whether the person is a member until further notice. */
    public boolean open() {
        return !all.isEmpty() && all.getLast().open();
    }

    /** Whether the person was a member at an instant. */
    public boolean contain(long instant) {
        for (var stay : all) { // asked once for every session
            if (stay.contains(instant)) {
                return true;
            }
        }
        return false;
    }

    /** The latest moment of membership until an instant; of someone who joins later, when they do. */
    public long held(long instant) {
        return all.stream()
                .filter(stay -> stay.joined() < instant)
                .reduce((earlier, later) -> later)
                .map(stay -> Math.min(stay.removed(), instant))
                .orElseGet(() -> all.isEmpty() ? instant : all.getFirst().joined());
    }

    /** After joining; the same for someone who is a member already. */
    public Stays join(long at) {
        return open() ? this : and(new Stay(at, Stay.OPEN));
    }

    /** After leaving; the same for someone who is no member. */
    public Stays leave(long at) {
        return open()
                ? new Stays(Stream.concat(
                                all.stream().limit(all.size() - 1L),
                                Stream.of(all.getLast().until(at)))
                        .toList())
                : this;
    }

    Stays and(Stay stay) {
        return new Stays(Stream.concat(all.stream(), Stream.of(stay)).toList());
    }

    Stays followedBy(Stays later) {
        return new Stays(Stream.concat(all.stream(), later.all.stream()).toList());
    }
}
