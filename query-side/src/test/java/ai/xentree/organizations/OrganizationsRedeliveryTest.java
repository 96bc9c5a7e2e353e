package ai.xentree.organizations;

import static ai.xentree.organizations.ShownAcme.ACME;
import static ai.xentree.organizations.ShownAcme.MIA;
import static ai.xentree.organizations.ShownAcme.NOON;
import static ai.xentree.organizations.ShownAcme.SALES;
import static ai.xentree.organizations.ShownAcme.registered;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.DomainEvent;
import ai.xentree.identity.AccountEvent.UsernameChanged;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationEvent.OrganizationDeleted;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.organizations.OrganizationEvent.TeamRenamed;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.projection.StoredEvent;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds that whatever a crash leaves of a batch's writes, the same events once more make the read model what it should be. */
class OrganizationsRedeliveryTest {

    private static final int LENGTH = 120;
    private static final int LONGEST_BATCH = 40;
    private static final List<String> COLLECTIONS = List.of(
            OrganizationDocument.COLLECTION,
            MemberDocument.COLLECTION,
            PersonDocument.COLLECTION,
            InvitationDocument.COLLECTION);

    private final EmbeddedViews database = new EmbeddedViews();
    private final OrganizationsProjection projection = new OrganizationsProjection(database.place());

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void givenCrashesThatLoseAnyPartOfABatch_whenItComesAgain_thenNothingIsMissingOrCountedTwice(long seed) {
        var events = new RandomOrganizations(seed, LENGTH).events();
        fold(events, 0, events.size());
        var expected = documents();
        projection.clear();
        foldWithCrashes(events, new Random(seed));
        assertThat(documents()).isEqualTo(expected);
    }

    @Test
    void givenAMemberWhoLeftWithTheirTeams_whenOnlyTheirOwnDocumentKnows_thenTheTeamsStillCountThemOut() {
        fold(mia(new TeamJoined(ACME, MIA, SALES, NOON)), 0, 5);
        foldAndLose(
                mia(
                        new TeamJoined(ACME, MIA, SALES, NOON),
                        new MemberRemoved(ACME, MIA, NOON),
                        new MemberAdded(ACME, MIA, OrganizationRole.MEMBER, NOON)),
                5,
                OrganizationDocument.COLLECTION);
        var acme = new OrganizationViews(database.place()).find(ACME).orElseThrow();
        assertThat(acme.memberCount(SALES)).contains(0L);
        assertThat(acme.memberCount()).isEqualTo(1);
    }

    @Test
    void givenAnOrganizationThatIsGoneAlready_whenWhatHappenedInItBeforeComesAgain_thenItStaysGone() {
        fold(mia(), 0, 4);
        foldAndLose(
                mia(new TeamRenamed(ACME, SALES, "Trade", NOON), new OrganizationDeleted(ACME, NOON)),
                4,
                MemberDocument.COLLECTION);
        assertThat(documents().get(OrganizationDocument.COLLECTION)).isEmpty();
    }

    @Test
    void givenAPersonWhoIsKnownToJoinLater_whenTheirNewNameComesAgainAlone_thenTheyAreNotInThereYet() {
        var events = mia(new UsernameChanged(MIA, "amelia", NOON), new MemberRemoved(ACME, MIA, NOON));
        var before = documents();
        fold(events, 0, events.size());
        lose(before, MemberDocument.COLLECTION);
        fold(events, 0, 1);
        assertThat(documents().get(MemberDocument.COLLECTION)).isEmpty();
    }

    /** Acme with Mia in it, and what happened then. */
    private static List<DomainEvent> mia(DomainEvent... then) {
        var events = new ArrayList<DomainEvent>(List.of(
                registered(MIA, "mia"),
                new OrganizationCreated(ACME, "Acme", "acme", null, NOON),
                new TeamCreated(ACME, SALES, "Sales", NOON),
                new MemberAdded(ACME, MIA, OrganizationRole.MEMBER, NOON)));
        events.addAll(List.of(then));
        return events;
    }

    private void foldAndLose(List<DomainEvent> events, int from, String lost) {
        var before = documents();
        fold(events, from, events.size());
        lose(before, lost);
        fold(events, from, events.size());
    }

    private void lose(Map<String, Map<String, Document>> before, String collection) {
        var earlier = of(before, collection);
        var ids = new TreeSet<>(earlier.keySet());
        ids.addAll(of(documents(), collection).keySet());
        ids.forEach(id -> put(collection, id, earlier.get(id)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void givenAnyHistory_thenThoseWhoAreThereAreCounted(long seed) {
        var history = new RandomOrganizations(seed, LENGTH);
        fold(history.events(), 0, LENGTH);
        var views = new OrganizationViews(database.place());
        history.organizations().forEach((id, plain) -> {
            assertThat(views.find(id).isEmpty()).isEqualTo(plain.deleted);
            views.find(id).ifPresent(organization -> assertCounts(organization, plain));
        });
    }

    private static void assertCounts(OrganizationDocument organization, RandomOrganizations.Plain plain) {
        assertThat(organization.memberCount()).isEqualTo(plain.members.size());
        var counts = new HashMap<UUID, Long>();
        organization
                .teamIds()
                .forEach(team -> counts.put(team, organization.memberCount(team).orElseThrow()));
        var expected = new HashMap<UUID, Long>();
        plain.teams.forEach((team, members) -> expected.put(team, (long) members.size()));
        assertThat(counts).isEqualTo(expected);
    }

    /** Folds batch after batch; half of them crash, any part of what they wrote is lost, and they come again, cut otherwise. */
    private void foldWithCrashes(List<DomainEvent> events, Random random) {
        for (int from = 0; from < events.size(); ) {
            var to = Math.min(events.size(), from + 1 + random.nextInt(LONGEST_BATCH));
            var before = documents();
            fold(events, from, to);
            if (random.nextBoolean()) {
                lose(before, random);
            } else {
                from = to;
            }
        }
    }

    private void fold(List<DomainEvent> events, int from, int to) {
        var batch = projection.begin();
        batch.expect(events.subList(from, to));
        for (int i = from; i < to; i++) {
            batch.fold(new StoredEvent(i, NOON, events.get(i)));
        }
        batch.flush(to - 1);
    }

    private void lose(Map<String, Map<String, Document>> before, Random random) {
        var after = documents();
        for (var collection : COLLECTIONS) {
            var earlier = of(before, collection);
            var ids = new TreeSet<>(of(after, collection).keySet());
            ids.addAll(earlier.keySet());
            ids.removeIf(id -> random.nextBoolean());
            ids.forEach(id -> put(collection, id, earlier.get(id)));
        }
    }

    private static Map<String, Document> of(Map<String, Map<String, Document>> all, String collection) {
        return all.getOrDefault(collection, Map.of());
    }

    private void put(String collection, String id, @Nullable Document document) {
        var documents = database.place().getCollection(collection);
        if (document == null) {
            documents.deleteOne(Filters.eq("_id", id));
        } else {
            documents.replaceOne(Filters.eq("_id", id), document, new ReplaceOptions().upsert(true));
        }
    }

    private Map<String, Map<String, Document>> documents() {
        var all = new HashMap<String, Map<String, Document>>();
        for (var collection : COLLECTIONS) {
            var byId = new HashMap<String, Document>();
            database.place()
                    .getCollection(collection)
                    .find()
                    .forEach(document -> byId.put(document.getString("_id"), document));
            all.put(collection, byId);
        }
        return all;
    }
}
