package ai.xentree.organizations;

import ai.xentree.core.DomainEvent;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.PlatformRole;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberInvited;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.projection.FreshnessFixture;
import ai.xentree.projection.StoredEvent;
import ai.xentree.web.paging.Page;
import ai.xentree.web.paging.PageResponse;
import ai.xentree.web.security.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * Organizations as they are shown after what a test lets happen. In Acme Olga is the owner, Adam an admin, Manu a manager
 * and Mia a member; Sam owns another organization; Pia is a platform administrator and in none.
 */
final class ShownAcme implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Instant LATER = NOON.plusSeconds(60);
    static final UUID ACME = id(1);
    static final UUID OTHER = id(2);
    static final UUID SALES = id(11);
    static final UUID SUPPORT = id(12);
    static final UUID OTHERS = id(13);
    static final UUID OLGA = id(21);
    static final UUID ADAM = id(22);
    static final UUID MANU = id(23);
    static final UUID MIA = id(24);
    static final UUID SAM = id(25);
    static final Caller PLATFORM_ADMIN = new Caller(id(26), null, true);
    static final Page FIRST = new Page(1, 25);

    final EmbeddedViews database = new EmbeddedViews();
    final OrganizationsProjection projection = new OrganizationsProjection(database.place());
    final OrganizationsEndpoint organizations;
    final InvitationsEndpoint invitations;
    private final OrganizationViews views = new OrganizationViews(database.place());
    private final MembersEndpoint members;
    private long position;
    private Instant now = NOON;

    ShownAcme() {
        var freshness = FreshnessFixture.of(database.place());
        organizations = new OrganizationsEndpoint(views, freshness);
        members = new MembersEndpoint(views, freshness);
        invitations = new InvitationsEndpoint(views, freshness, () -> now);
        happened(
                registered(OLGA, "olga"),
                registered(ADAM, "adam"),
                registered(MANU, "manu"),
                registered(MIA, "mia"),
                registered(SAM, "sam"),
                new OrganizationCreated(ACME, "Acme", "acme", "Makes things", NOON),
                new TeamCreated(ACME, SUPPORT, "Support", NOON),
                new TeamCreated(ACME, SALES, "Sales", NOON),
                new MemberAdded(ACME, OLGA, OrganizationRole.OWNER, NOON),
                new MemberAdded(ACME, ADAM, OrganizationRole.ADMIN, NOON),
                new MemberAdded(ACME, MANU, OrganizationRole.MANAGER, NOON),
                new MemberAdded(ACME, MIA, OrganizationRole.MEMBER, NOON),
                new OrganizationCreated(OTHER, "Other", "other", null, LATER),
                new TeamCreated(OTHER, OTHERS, "Others", LATER),
                new MemberAdded(OTHER, SAM, OrganizationRole.OWNER, LATER));
    }

    private static UUID id(int number) {
        return new UUID(0x0190000000007000L, 0x8000000000000000L + number);
    }

    static Caller as(UUID userId) {
        return new Caller(userId, null, false);
    }

    static AccountRegistered registered(UUID userId, String username) {
        return new AccountRegistered(
                userId,
                username,
                username + "@example.com",
                null,
                "UTC",
                "en",
                PlatformRole.USER,
                AccountStatus.ACTIVE,
                NOON);
    }

    static TeamJoined joined(UUID userId, UUID teamId) {
        return new TeamJoined(ACME, userId, teamId, LATER);
    }

    static MemberRemoved removed(UUID userId) {
        return new MemberRemoved(ACME, userId, LATER);
    }

    static MemberInvited invited(UUID invitationId, UUID userId, Instant expiresAt) {
        return new MemberInvited(
                ACME, userId, invitationId, "sam@example.com", OrganizationRole.AUDITOR, SALES, OLGA, NOON, expiresAt);
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    /** Stores events and shows them. */
    void happened(DomainEvent... events) {
        var batch = projection.begin();
        batch.expect(List.of(events));
        for (var event : events) {
            batch.fold(new StoredEvent(position++, NOON, event));
        }
        batch.flush(position - 1);
    }

    OrganizationResponse organization(Caller caller) {
        return body(organizations.get(ACME, caller));
    }

    List<TeamResponse> teams() {
        return body(organizations.teams(ACME, FIRST, as(OLGA))).items();
    }

    /** Which members to list; what is null does not matter. */
    record Wanted(
            @Nullable UUID teamId,
            @Nullable OrganizationRole role,
            @Nullable String q,
            boolean removedToo) {

        static final Wanted ALL = new Wanted(null, null, null, false);
        static final Wanted FORMER_TOO = new Wanted(null, null, null, true);

        static Wanted inTeam(UUID teamId) {
            return new Wanted(teamId, null, null, false);
        }

        static Wanted called(String q) {
            return new Wanted(null, null, q, false);
        }
    }

    PageResponse<MemberResponse> members(Wanted wanted, Page page, Caller caller) {
        return body(members.list(ACME, wanted.teamId(), wanted.role(), wanted.q(), wanted.removedToo(), page, caller));
    }

    List<String> usernames(Wanted wanted) {
        return members(wanted, FIRST, as(OLGA)).items().stream()
                .map(MemberResponse::username)
                .toList();
    }

    MemberResponse member(UUID userId) {
        return members(Wanted.FORMER_TOO, FIRST, as(OLGA)).items().stream()
                .filter(member -> member.userId().equals(userId))
                .findFirst()
                .orElseThrow();
    }

    static <T> T body(ResponseEntity<T> answer) {
        var body = answer.getBody();
        if (body == null) {
            throw new AssertionError("The answer is empty.");
        }
        return body;
    }

    @Override
    public void close() {
        database.close();
    }
}
