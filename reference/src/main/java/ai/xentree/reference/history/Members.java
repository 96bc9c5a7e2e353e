package ai.xentree.reference.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Everyone who was ever a member of an organization or of a team, with all their stays, earliest first. */
public final class Members {

    private final Map<UUID, List<Stay>> stays = new LinkedHashMap<>();

    void join(UUID user, Instant at) {
        stays.computeIfAbsent(user, u -> new ArrayList<>()).add(new Stay(at, null));
    }

    void leave(UUID user, Instant at) {
        of(user).replaceAll(stay -> stay.ended() == null ? new Stay(stay.joined(), at) : stay);
    }

    void allLeave(Instant at) {
        everyone().forEach(user -> leave(user, at));
    }

    public Set<UUID> everyone() {
        return stays.keySet();
    }

    public List<Stay> of(UUID user) {
        return stays.getOrDefault(user, new ArrayList<>());
    }

    public boolean isIn(UUID user, Instant instant) {
        return of(user).stream().anyMatch(stay -> stay.contains(instant));
    }

    public boolean isPresent(UUID user, Instant now) {
        return of(user).stream().anyMatch(stay -> stay.goesOn(now));
    }

    public List<UUID> present(Instant now) {
        return everyone().stream().filter(user -> isPresent(user, now)).toList();
    }

    /** Only one of them. */
    Members only(UUID user) {
        var one = new Members();
        one.stays.put(user, of(user));
        return one;
    }

    /** Each once, from the earliest join to the latest end (semantics.md, section 2). */
    public static Members union(List<Members> all) {
        var union = new Members();
        for (var members : all) {
            for (var user : members.everyone()) {
                union.stays.put(user, List.of(whole(all, user)));
            }
        }
        return union;
    }

    private static Stay whole(List<Members> all, UUID user) {
        var held = all.stream().flatMap(members -> members.of(user).stream()).toList();
        var joined =
                held.stream().map(Stay::joined).min(Comparator.naturalOrder()).orElseThrow();
        Instant ended = Instant.MIN;
        for (var stay : held) {
            if (stay.ended() == null) {
                return new Stay(joined, null);
            }
            ended = stay.ended().isAfter(ended) ? stay.ended() : ended;
        }
        return new Stay(joined, ended);
    }
}
