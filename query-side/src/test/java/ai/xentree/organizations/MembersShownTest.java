package ai.xentree.organizations;

import static ai.xentree.organizations.ShownAcme.ACME;
import static ai.xentree.organizations.ShownAcme.ADAM;
import static ai.xentree.organizations.ShownAcme.FIRST;
import static ai.xentree.organizations.ShownAcme.LATER;
import static ai.xentree.organizations.ShownAcme.MANU;
import static ai.xentree.organizations.ShownAcme.MIA;
import static ai.xentree.organizations.ShownAcme.NOON;
import static ai.xentree.organizations.ShownAcme.OLGA;
import static ai.xentree.organizations.ShownAcme.OTHER;
import static ai.xentree.organizations.ShownAcme.OTHERS;
import static ai.xentree.organizations.ShownAcme.PLATFORM_ADMIN;
import static ai.xentree.organizations.ShownAcme.SALES;
import static ai.xentree.organizations.ShownAcme.SAM;
import static ai.xentree.organizations.ShownAcme.SUPPORT;
import static ai.xentree.organizations.ShownAcme.as;
import static ai.xentree.organizations.ShownAcme.joined;
import static ai.xentree.organizations.ShownAcme.registered;
import static ai.xentree.organizations.ShownAcme.removed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Refusal.Kind;
import ai.xentree.core.Refused;
import ai.xentree.identity.AccountEvent.AccountStatusChanged;
import ai.xentree.identity.AccountEvent.EmailChanged;
import ai.xentree.identity.AccountEvent.ProfileChanged;
import ai.xentree.identity.AccountEvent.UsernameChanged;
import ai.xentree.identity.AccountStatus;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRoleChanged;
import ai.xentree.organizations.MembershipEvent.TeamLeft;
import ai.xentree.organizations.OrganizationEvent.OrganizationDeleted;
import ai.xentree.organizations.OrganizationEvent.TeamDeleted;
import ai.xentree.organizations.OrganizationEvent.TeamManagersAssigned;
import ai.xentree.organizations.OrganizationEvent.TeamRenamed;
import ai.xentree.organizations.ShownAcme.Wanted;
import ai.xentree.web.paging.Page;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MembersShownTest {

    private final ShownAcme acme = new ShownAcme();

    @AfterEach
    void close() {
        acme.close();
    }

    @Test
    void givenMembers_thenTheyAreListedByUsernameAPageAtATime() {
        assertThat(acme.usernames(Wanted.ALL)).containsExactly("adam", "manu", "mia", "olga");
        var second = acme.members(Wanted.ALL, new Page(2, 3), as(MIA));
        assertThat(second.items()).extracting(MemberResponse::username).containsExactly("olga");
        assertThat(second.total()).isEqualTo(4);
        assertThat(second.totalPages()).isEqualTo(2);
        assertThat(acme.members(Wanted.ALL, new Page(Integer.MAX_VALUE, 100), as(MIA))
                        .items())
                .isEmpty();
    }

    @Test
    void givenAMemberInTeams_thenTheyAreShownWithTheirTeamsByNameAndSinceWhen() {
        acme.happened(joined(MIA, SUPPORT), joined(MIA, SALES));
        assertThat(acme.member(MIA))
                .isEqualTo(new MemberResponse(
                        ACME,
                        MIA,
                        "mia",
                        null,
                        "mia@example.com",
                        null,
                        OrganizationRole.MEMBER,
                        List.of(
                                new TeamMembership(SALES, "Sales", LATER),
                                new TeamMembership(SUPPORT, "Support", LATER)),
                        List.of(),
                        AccountStatus.ACTIVE,
                        NOON,
                        null));
    }

    @Test
    void givenATeamThatIsRenamedLeftOrDeleted_thenItsMembersShowThat() {
        acme.happened(joined(MIA, SALES), joined(MIA, SUPPORT), new TeamRenamed(ACME, SALES, "Trade", LATER));
        assertThat(acme.member(MIA).teams())
                .extracting(TeamMembership::teamName)
                .containsExactly("Support", "Trade");
        acme.happened(new TeamLeft(ACME, MIA, SUPPORT, LATER), new TeamDeleted(ACME, SALES, LATER));
        assertThat(acme.member(MIA).teams()).isEmpty();
    }

    @Test
    void givenAManager_thenTheTeamsTheyManageAreShown() {
        acme.happened(new TeamManagersAssigned(ACME, SALES, Set.of(MANU), LATER));
        assertThat(acme.member(MANU).managedTeamIds()).containsExactly(SALES);
        assertThat(acme.member(MIA).managedTeamIds()).isEmpty();
    }

    @Test
    void givenAPersonOfAnotherNameEmailPictureOrStatus_thenTheirMembershipsShowIt() {
        acme.happened(
                new UsernameChanged(MIA, "amelia", LATER),
                new EmailChanged(MIA, "amelia@example.com", LATER),
                new ProfileChanged(MIA, "Amélie Öz", "https://example.com/a.png", "UTC", "en", LATER),
                new AccountStatusChanged(MIA, AccountStatus.SUSPENDED, LATER));
        assertThat(acme.member(MIA))
                .returns("amelia", MemberResponse::username)
                .returns("amelia@example.com", MemberResponse::email)
                .returns("Amélie Öz", MemberResponse::fullName)
                .returns("https://example.com/a.png", MemberResponse::avatarUrl)
                .returns(AccountStatus.SUSPENDED, MemberResponse::accountStatus);
        assertThat(acme.usernames(Wanted.ALL)).containsExactly("adam", "amelia", "manu", "olga");
    }

    @Test
    void givenMembers_whenAPartOfANameIsLookedFor_thenCaseAndAccentsDoNotMatterAndItIsTakenLiterally() {
        acme.happened(new ProfileChanged(MIA, "Amélie Öz", null, "UTC", "en", LATER));
        assertThat(acme.usernames(Wanted.called("AMELIE o"))).containsExactly("mia");
        assertThat(acme.usernames(Wanted.called("émé"))).isEmpty();
        assertThat(acme.usernames(Wanted.called("MÉL"))).containsExactly("mia");
        assertThat(acme.usernames(Wanted.called("ga@EX"))).containsExactly("olga");
        assertThat(acme.usernames(Wanted.called("."))).hasSize(4);
        assertThat(acme.usernames(Wanted.called("m.a"))).isEmpty();
        assertThat(acme.usernames(Wanted.called("\\E.*"))).isEmpty();
    }

    @Test
    void givenMembers_whenATeamOrARoleIsLookedFor_thenOnlyThoseAreListed() {
        acme.happened(joined(MIA, SALES), joined(ADAM, SALES), joined(MANU, SUPPORT));
        assertThat(acme.usernames(Wanted.inTeam(SALES))).containsExactly("adam", "mia");
        assertThat(acme.usernames(new Wanted(SALES, OrganizationRole.ADMIN, null, false)))
                .containsExactly("adam");
        acme.happened(new MemberRoleChanged(ACME, MIA, OrganizationRole.ADMIN, LATER));
        assertThat(acme.usernames(new Wanted(null, OrganizationRole.ADMIN, null, false)))
                .containsExactly("adam", "mia");
    }

    @Test
    void givenATeamThatIsNotThereOrElsewhere_whenItIsLookedFor_thenThereIsNoSuchTeam() {
        assertRefused(Kind.NOT_FOUND, () -> acme.usernames(Wanted.inTeam(OTHERS)));
        acme.happened(new TeamDeleted(ACME, SALES, LATER));
        assertRefused(Kind.NOT_FOUND, () -> acme.usernames(Wanted.inTeam(SALES)));
    }

    @Test
    void givenAFormerMember_thenOnlyThoseWhoAdministerSeeThemAndOnlyOnRequest() {
        acme.happened(joined(MIA, SALES), removed(MIA));
        assertThat(acme.usernames(Wanted.ALL)).doesNotContain("mia");
        assertThat(acme.member(MIA))
                .returns(LATER, MemberResponse::removedAt)
                .returns(List.of(), MemberResponse::teams);
        assertThat(acme.members(Wanted.FORMER_TOO, FIRST, as(ADAM)).total()).isEqualTo(4);
        assertThat(acme.members(Wanted.FORMER_TOO, FIRST, PLATFORM_ADMIN).total())
                .isEqualTo(4);
        assertRefused(Kind.FORBIDDEN, () -> acme.members(Wanted.FORMER_TOO, FIRST, as(MANU)));
    }

    @Test
    void givenAMemberWhoComesBack_thenTheirNewMembershipIsShown() {
        acme.happened(joined(MIA, SALES), removed(MIA), new MemberAdded(ACME, MIA, OrganizationRole.AUDITOR, LATER));
        assertThat(acme.member(MIA))
                .returns(OrganizationRole.AUDITOR, MemberResponse::role)
                .returns(LATER, MemberResponse::joinedAt)
                .returns(List.of(), MemberResponse::teams)
                .returns(null, MemberResponse::removedAt);
    }

    @Test
    void givenAnAccountThatIsNotKnown_thenTheOtherMembersAreStillListed() {
        acme.happened(new MemberAdded(ACME, new UUID(0, 0), OrganizationRole.MEMBER, NOON));
        assertThat(acme.usernames(Wanted.ALL)).containsExactly("", "adam", "manu", "mia", "olga");
        assertThat(acme.member(new UUID(0, 0)).accountStatus()).isEqualTo(AccountStatus.DELETED);
    }

    @Test
    void givenAnotherOrganization_thenNobodySeesItsMembersThroughThisOne() {
        acme.happened(registered(new UUID(0, 1), "sammy"), new MemberAdded(OTHER, MIA, OrganizationRole.OWNER, LATER));
        assertThat(acme.usernames(Wanted.called("sam"))).isEmpty();
        assertRefused(Kind.NOT_FOUND, () -> acme.members(Wanted.ALL, FIRST, as(SAM)));
        assertThat(acme.member(MIA).role()).isEqualTo(OrganizationRole.MEMBER);
    }

    @Test
    void givenAFormerMemberOrADeletedOrganization_thenTheyAreToldThatItIsNotThere() {
        acme.happened(removed(MIA));
        assertRefused(Kind.NOT_FOUND, () -> acme.members(Wanted.ALL, FIRST, as(MIA)));
        acme.happened(new OrganizationDeleted(ACME, LATER));
        assertRefused(Kind.NOT_FOUND, () -> acme.members(Wanted.ALL, FIRST, as(OLGA)));
        assertRefused(Kind.NOT_FOUND, () -> acme.members(Wanted.ALL, FIRST, PLATFORM_ADMIN));
    }

    static void assertRefused(Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().kind()).isEqualTo(kind));
    }
}
