package ai.xentree.organizations;

import static ai.xentree.organizations.MembersShownTest.assertRefused;
import static ai.xentree.organizations.ShownAcme.ACME;
import static ai.xentree.organizations.ShownAcme.ADAM;
import static ai.xentree.organizations.ShownAcme.FIRST;
import static ai.xentree.organizations.ShownAcme.LATER;
import static ai.xentree.organizations.ShownAcme.MIA;
import static ai.xentree.organizations.ShownAcme.NOON;
import static ai.xentree.organizations.ShownAcme.OLGA;
import static ai.xentree.organizations.ShownAcme.OTHER;
import static ai.xentree.organizations.ShownAcme.PLATFORM_ADMIN;
import static ai.xentree.organizations.ShownAcme.SALES;
import static ai.xentree.organizations.ShownAcme.SAM;
import static ai.xentree.organizations.ShownAcme.as;
import static ai.xentree.organizations.ShownAcme.body;
import static ai.xentree.organizations.ShownAcme.invited;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.Refusal.Kind;
import ai.xentree.organizations.MembershipEvent.InvitationAccepted;
import ai.xentree.organizations.MembershipEvent.InvitationRevoked;
import ai.xentree.organizations.MembershipEvent.MemberInvited;
import ai.xentree.web.paging.Page;
import ai.xentree.web.security.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InvitationsShownTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID THREE = new UUID(0, 3);
    private static final Instant TOMORROW = NOON.plus(Duration.ofDays(1));

    private final ShownAcme acme = new ShownAcme();

    @AfterEach
    void close() {
        acme.close();
    }

    @Test
    void givenAnInvitation_thenItIsShownWithoutItsSecret() {
        acme.happened(invited(ONE, SAM, TOMORROW));
        assertThat(listed(null))
                .containsExactly(new InvitationResponse(
                        ONE,
                        ACME,
                        "sam@example.com",
                        OrganizationRole.AUDITOR,
                        SALES,
                        InvitationStatus.PENDING,
                        null,
                        OLGA,
                        NOON,
                        TOMORROW));
    }

    @Test
    void givenAnInvitationToNoTeamOfSomeoneWhoIsErasedSince_thenItIsShownWithoutEmailAndTeam() {
        acme.happened(new MemberInvited(ACME, SAM, ONE, null, OrganizationRole.MEMBER, null, OLGA, NOON, TOMORROW));
        assertThat(listed(null))
                .singleElement()
                .returns("", InvitationResponse::email)
                .returns(null, InvitationResponse::teamId);
    }

    @Test
    void givenInvitationsInEveryState_thenTheyAreFoundByItNewestFirst() {
        acme.happened(
                invited(ONE, SAM, TOMORROW),
                invited(TWO, SAM, TOMORROW),
                invited(THREE, SAM, TOMORROW),
                new InvitationAccepted(ACME, SAM, TWO, LATER),
                new InvitationRevoked(ACME, SAM, THREE, LATER));
        assertThat(ids(null)).containsExactly(THREE, TWO, ONE);
        assertThat(ids(InvitationStatus.PENDING)).containsExactly(ONE);
        assertThat(ids(InvitationStatus.ACCEPTED)).containsExactly(TWO);
        assertThat(ids(InvitationStatus.REVOKED)).containsExactly(THREE);
        assertThat(ids(InvitationStatus.EXPIRED)).isEmpty();
        var second = body(acme.invitations.list(ACME, null, new Page(2, 2), as(OLGA)));
        assertThat(second.items()).extracting(InvitationResponse::id).containsExactly(ONE);
        assertThat(second.total()).isEqualTo(3);
    }

    @Test
    void givenAPendingInvitation_whenItsTimeIsUp_thenItHasExpired() {
        acme.happened(invited(ONE, SAM, TOMORROW), invited(TWO, SAM, TOMORROW));
        acme.happened(new InvitationAccepted(ACME, SAM, TWO, LATER));
        acme.passes(Duration.ofDays(1).minusMillis(1));
        assertThat(ids(InvitationStatus.PENDING)).containsExactly(ONE);
        acme.passes(Duration.ofMillis(1));
        assertThat(ids(InvitationStatus.PENDING)).isEmpty();
        assertThat(ids(InvitationStatus.EXPIRED)).containsExactly(ONE);
        assertThat(listed(null))
                .extracting(InvitationResponse::status)
                .containsExactly(InvitationStatus.ACCEPTED, InvitationStatus.EXPIRED);
    }

    @Test
    void givenInvitations_thenOnlyThoseWhoAdministerSeeThem() {
        acme.happened(invited(ONE, SAM, TOMORROW));
        for (var caller : List.of(as(ADAM), PLATFORM_ADMIN, new Caller(MIA, null, true))) {
            assertThat(body(acme.invitations.list(ACME, null, FIRST, caller)).total())
                    .isEqualTo(1);
        }
        assertRefused(Kind.FORBIDDEN, () -> acme.invitations.list(ACME, null, FIRST, as(MIA)));
        assertRefused(Kind.NOT_FOUND, () -> acme.invitations.list(ACME, null, FIRST, as(SAM)));
        assertThat(body(acme.invitations.list(OTHER, null, FIRST, as(SAM))).items())
                .isEmpty();
    }

    private List<InvitationResponse> listed(@Nullable InvitationStatus status) {
        return body(acme.invitations.list(ACME, status, FIRST, as(OLGA))).items();
    }

    private List<UUID> ids(@Nullable InvitationStatus status) {
        return listed(status).stream().map(InvitationResponse::id).toList();
    }
}
