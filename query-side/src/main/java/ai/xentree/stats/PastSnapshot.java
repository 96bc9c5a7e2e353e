package ai.xentree.stats;

import ai.xentree.stats.model.Person;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.PageKey;
import ai.xentree.stats.pages.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pages as they were, in which people carry their names of today: who has been erased since has none.
 *
 * @param then pages without names
 */
record PastSnapshot(Snapshot then, Snapshot today) implements Snapshot {

    @Override
    public long position() {
        return then.position();
    }

    @Override
    public Instant storedAt() {
        return then.storedAt();
    }

    @Override
    public <S> List<S> readAll(List<PageKey<S>> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var kind = keys.getFirst().kind();
        if (kind.equals(StatsPages.NAMES)) {
            return today.readAll(keys);
        }
        return kind.equals(StatsPages.PERSON) ? named(then.readAll(keys), today.readAll(keys)) : then.readAll(keys);
    }

    @SuppressWarnings("unchecked") // both are persons
    private static <S> List<S> named(List<S> then, List<S> today) {
        return IntStream.range(0, then.size())
                .mapToObj(i -> (S) ((Person) then.get(i)).calledLike((Person) today.get(i)))
                .toList();
    }
}
