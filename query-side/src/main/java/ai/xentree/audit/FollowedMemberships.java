package ai.xentree.audit;

import static com.mongodb.client.model.Updates.addToSet;

import ai.xentree.events.RawEvent;
import ai.xentree.projection.ReadModelPlace;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * When everybody was a member of which organizations, followed through history a stretch at a time. An event of a session does not
 * say whom it concerns: this does, of all sessions up to where it has come.
 */
final class FollowedMemberships {

    /** One document a person, by their id, with the changes of all their memberships. */
    static final String COLLECTION = "audit_memberships";

    private final ReadModelPlace place;
    private final StoredPayloads payloads;

    FollowedMemberships(ReadModelPlace place, StoredPayloads payloads) {
        this.place = place;
        this.payloads = payloads;
    }

    /** Takes in who joins and leaves in a stretch; once more changes nothing. */
    void follow(List<RawEvent> stretch) {
        var changes = stretch.stream()
                .filter(MembershipChange::concerns)
                .flatMap(raw -> read(raw, event -> MembershipChange.of(event, raw.position())).stream())
                .map(FollowedMemberships::write)
                .toList();
        if (!changes.isEmpty()) {
            collection().bulkWrite(changes);
        }
    }

    /** The organizations that count a session, by the position of the event, for a stretch up to which all were followed. */
    Map<Long, Set<UUID>> counting(List<RawEvent> stretch) {
        var starts = starts(stretch);
        var people = starts.values().stream().map(SessionStart::userId).collect(Collectors.toSet());
        var memberships = memberships(people, stretch.getLast().position());
        var counting = new HashMap<Long, Set<UUID>>();
        starts.forEach((position, start) -> counting.put(
                position, counting(memberships.getOrDefault(start.userId(), Map.of()), start.at(), position)));
        return counting;
    }

    private Map<Long, SessionStart> starts(List<RawEvent> stretch) {
        var starts = new HashMap<Long, SessionStart>();
        stretch.stream()
                .filter(SessionStart::concerns)
                .forEach(raw -> read(raw, SessionStart::of).ifPresent(start -> starts.put(raw.position(), start)));
        return starts;
    }

    private static Set<UUID> counting(Map<UUID, KnownMembership> memberships, long at, long position) {
        return memberships.entrySet().stream()
                .filter(membership -> membership.getValue().before(position).contain(at))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private <T> Optional<T> read(RawEvent raw, Function<Object, Optional<T>> reading) {
        return payloads.read(raw).flatMap(reading);
    }

    private Map<UUID, Map<UUID, KnownMembership>> memberships(Collection<UUID> people, long upTo) {
        var found = new HashMap<UUID, Map<UUID, KnownMembership>>();
        collection()
                .find(Filters.in("_id", people.stream().map(UUID::toString).toList()))
                .map(FollowedMemberships::changes)
                .forEach(changes -> found.put(changes.getFirst().userId(), byOrganization(changes, upTo)));
        return found;
    }

    private static Map<UUID, KnownMembership> byOrganization(List<MembershipChange> changes, long upTo) {
        return changes.stream()
                .collect(Collectors.groupingBy(
                        MembershipChange::organizationId,
                        Collectors.collectingAndThen(Collectors.toList(), ofOne -> new KnownMembership(ofOne, upTo))));
    }

    private static UpdateOneModel<Document> write(MembershipChange change) {
        var document = new Document("organization", change.organizationId().toString())
                .append("joined", change.joined())
                .append("at", change.at())
                .append("position", change.position());
        return new UpdateOneModel<>(
                Filters.eq("_id", change.userId().toString()),
                addToSet("changes", document),
                new UpdateOptions().upsert(true));
    }

    /** What was taken in of a person, which another program may have done in another order. */
    private static List<MembershipChange> changes(Document person) {
        var userId = UUID.fromString(person.getString("_id"));
        return person.getList("changes", Document.class).stream()
                .map(change -> new MembershipChange(
                        UUID.fromString(change.getString("organization")),
                        userId,
                        change.getBoolean("joined"),
                        change.getLong("at"),
                        change.getLong("position")))
                .sorted(Comparator.comparingLong(MembershipChange::position))
                .toList();
    }

    private MongoCollection<Document> collection() {
        return place.getCollection(COLLECTION);
    }
}
