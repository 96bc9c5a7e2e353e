package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class OrganizationsScenario extends Scenario {

    @Test
    void givenAPerson_whenTheyMakeAnOrganization_thenTheyOwnItAndReadItAtOnce() {
        var olga = someone("olga");
        var name = "Zoë & Söhne " + UUID.randomUUID();
        var made = olga.api().post("/api/organizations", Map.of("name", name)).expect(201);
        assertThat(made.text("slug")).startsWith("zoe-sohne-");
        var path = "/api/organizations/" + made.text("id");
        var read = olga.api().get(path).expect(200);
        assertThat(read.json()).isEqualTo(made.json());
        assertThat(read.text("role")).isEqualTo("owner");
        assertThat(read.at("member_count").asInt()).isEqualTo(1);
        assertThat(read.header("X-As-Of-Position")).isNotBlank();
        assertThat(olga.api().get("/api/organizations").expect(200).text("items.0.id"))
                .isEqualTo(made.text("id"));
    }

    @Test
    void givenASlugThatIsTaken_whenAnotherWantsIt_thenItIsAConflict() {
        var olga = someone("olga");
        var slug = "slug-" + UUID.randomUUID();
        var body = Map.of("name", "Acme", "slug", slug);
        olga.api().post("/api/organizations", body).expect(201);
        someone("sam").api().post("/api/organizations", body).expectError(409, "SLUG_TAKEN");
    }

    @Test
    void givenAnOrganization_whenAnAdminChangesIt_thenWhatIsNotGivenStays() {
        var company = Company.create();
        company.admin()
                .api()
                .patch(company.path(), Map.of("description", "English"))
                .expect(200);
        company.admin().api().patch(company.path(), Map.of("name", "Acme")).expect(200);
        var read = company.member().api().get(company.path()).expect(200);
        assertThat(read.text("description")).isEqualTo("English");
        assertThat(read.text("name")).isEqualTo("Acme");
        company.admin().api().patch(company.path(), "{\"description\": null}").expect(200);
        assertThat(company.member().api().get(company.path()).at("description").isNull())
                .isTrue();
    }

    @Test
    void givenAnOrganization_whenItsOwnerDeletesIt_thenItIsGoneForItsMembersToo() {
        var company = Company.create();
        company.admin().api().delete(company.path()).expectError(403, "FORBIDDEN");
        company.owner().api().delete(company.path()).expect(200);
        company.owner().api().get(company.path()).expectError(404, "NOT_FOUND");
        company.member().api().get(company.path() + "/members").expectError(404, "NOT_FOUND");
        assertThat(company.member().api().get("/api/organizations").at("total").asInt())
                .isZero();
    }

    @Test
    void givenMembers_whenTheyAreListed_thenByUsernameWithFiltersAndPages() {
        var company = Company.create();
        var all =
                company.member().api().get(company.path() + "/members?limit=2").expect(200);
        assertThat(all.at("total").asInt()).isEqualTo(5);
        assertThat(all.at("total_pages").asInt()).isEqualTo(3);
        assertThat(all.text("items.0.username")).isEqualTo(company.admin().username());
        var managers = company.member()
                .api()
                .get(company.path() + "/members?role=manager")
                .expect(200);
        assertThat(managers.text("items.0.user_id"))
                .isEqualTo(company.manager().id().toString());
        var found =
                company.member().api().get(company.path() + "/members?q=AUDREY").expect(200);
        assertThat(found.at("total").asInt()).isEqualTo(1);
        assertThat(company.member()
                        .api()
                        .get(company.path() + "/members?q=.*")
                        .at("total")
                        .asInt())
                .isZero();
    }

    @Test
    void givenAMember_whenTheyAreRemoved_thenTheirMembershipEndsAndOnlyAdministratorsSeeItStill() {
        var company = Company.create();
        company.admin().api().delete(company.member(company.member())).expect(200);
        company.member().api().get(company.path()).expectError(404, "NOT_FOUND");
        var members = company.path() + "/members?include_removed=true";
        var former = company.admin()
                .api()
                .get(members + "&q=" + company.member().username())
                .expect(200);
        assertThat(former.text("items.0.removed_at")).isNotBlank();
        company.manager().api().get(members).expectError(403, "FORBIDDEN");
        company.admin().api().delete(company.member(company.member())).expectError(404, "NOT_FOUND");
    }

    @Test
    void givenAMember_whenTheyLeaveByThemselves_thenTheyMay() {
        var company = Company.create();
        company.auditor().api().delete(company.member(company.auditor())).expect(200);
    }

    @Test
    void givenTheLastOwner_whenAnyoneRemovesOrDemotesThem_thenItIsAConflict() {
        var company = Company.create();
        var owner = company.member(company.owner());
        company.owner().api().delete(owner).expectError(409, "LAST_OWNER");
        company.owner().api().patch(owner, Map.of("role", "member")).expectError(409, "LAST_OWNER");
        admin().patch(owner, Map.of("role", "member")).expectError(409, "LAST_OWNER");
    }

    @Test
    void givenAMember_whenTheyAreAddedAgain_thenItIsAConflict() {
        var company = Company.create();
        var body = Map.of("email", company.member().username() + "@example.com");
        company.admin().api().post(company.path() + "/members", body).expectError(409, "ALREADY_MEMBER");
    }

    @Test
    void givenTwoOrganizations_whenAMemberIsMovedWithTeams_thenInOneStepOrNotAtAll() {
        var here = Company.create();
        var there = Company.create();
        there.owner()
                .api()
                .post(there.path() + "/members", Map.of("user_id", here.owner().id(), "role", "admin"))
                .expect(201);
        var hereTeam = here.team("Here");
        var thereTeam = there.team("There");
        here.owner()
                .api()
                .put(here.member(here.member()), Map.of("organization_id", there.id(), "team_ids", Set.of(hereTeam)))
                .expectError(404, "NOT_FOUND");
        here.member().api().get(here.path()).expect(200);
        var moved = here.owner()
                .api()
                .put(here.member(here.member()), Map.of("organization_id", there.id(), "team_id", thereTeam))
                .expect(200);
        assertThat(moved.text("organization_id")).isEqualTo(there.id());
        assertThat(moved.text("teams.0.team_id")).isEqualTo(thereTeam);
        here.member().api().get(here.path()).expectError(404, "NOT_FOUND");
        here.member().api().get(there.path()).expect(200);
    }

    @Test
    void givenATeam_whenPeopleJoinAndManageIt_thenTheTeamShowsIt() {
        var company = Company.create();
        var team = company.team("Sales");
        var path = company.path() + "/teams/" + team;
        company.admin()
                .api()
                .put(path + "/members/" + company.member().id(), null)
                .expect(200);
        company.admin()
                .api()
                .put(
                        path + "/managers",
                        Map.of("manager_ids", Set.of(company.manager().id())))
                .expect(200);
        company.admin()
                .api()
                .put(
                        path + "/managers",
                        Map.of("manager_ids", Set.of(company.member().id())))
                .expectError(409, "NOT_A_MANAGER");
        var listed = company.member().api().get(company.path() + "/teams").expect(200);
        assertThat(listed.at("items.0.member_count").asInt()).isEqualTo(1);
        assertThat(listed.text("items.0.managers.0.username"))
                .isEqualTo(company.manager().username());
        var inTeam = company.member()
                .api()
                .get(company.path() + "/members?team_id=" + team)
                .expect(200);
        assertThat(inTeam.text("items.0.username")).isEqualTo(company.member().username());
        company.admin()
                .api()
                .post(company.path() + "/teams", Map.of("name", "SALES"))
                .expectError(409, "TEAM_NAME_TAKEN");
        company.admin().api().patch(path, Map.of("name", "Selling")).expect(200);
        company.admin().api().delete(path + "/members/" + company.member().id()).expect(200);
        company.admin().api().delete(path).expect(204);
        company.admin().api().delete(path).expectError(404, "NOT_FOUND");
        assertThat(company.member()
                        .api()
                        .get(company.path() + "/teams")
                        .at("total")
                        .asInt())
                .isZero();
    }

    @Test
    void givenANewPerson_whenTheyAcceptAnInvitation_thenTheyHaveAnAccountAndAreAMember() {
        var company = Company.create();
        var email = UUID.randomUUID() + "@example.com";
        var made = company.admin()
                .api()
                .post(company.path() + "/invitations", Map.of("email", email, "role", "auditor"))
                .expect(201);
        var username = "new-" + UUID.randomUUID().toString().substring(0, 8);
        var accept = Map.of("token", made.text("token"), "username", username, "password", PASSWORD);
        var member = anyone().post("/api/invitations/accept", accept).expect(201);
        assertThat(member.text("role")).isEqualTo("auditor");
        anyone().as(accessToken(username, PASSWORD)).get(company.path()).expect(200);
        anyone().post("/api/invitations/accept", accept).expectError(401, "UNAUTHORIZED");
        var listed = company.admin()
                .api()
                .get(company.path() + "/invitations?status=accepted")
                .expect(200);
        assertThat(listed.text("items.0.id")).isEqualTo(made.text("id"));
        assertThat(listed.at("items.0.token").isMissingNode()).isTrue();
    }

    @Test
    void givenAnInvitationThatIsRefused_whenThatPersonRegisters_thenTheirEmailIsStillFree() {
        var company = Company.create();
        var invitations = company.path() + "/invitations";
        var name = "new-" + UUID.randomUUID().toString().substring(0, 8);
        var email = name + "@example.com";
        company.admin()
                .api()
                .post(invitations, Map.of("email", email, "role", "owner"))
                .expectError(403, "FORBIDDEN");
        company.admin()
                .api()
                .post(invitations, Map.of("email", email, "team_id", UUID.randomUUID()))
                .expectError(404, "NOT_FOUND");
        anyone().post("/api/auth/register", Map.of("username", name, "email", email, "password", PASSWORD))
                .expect(201);
    }

    @Test
    void givenAnInvitedPerson_whenAnotherOrganizationAddsThem_thenTheyMustTakeTheirAccountOverFirst() {
        var company = Company.create();
        var other = Company.create();
        var email = UUID.randomUUID() + "@example.com";
        var token = company.admin()
                .api()
                .post(company.path() + "/invitations", Map.of("email", email))
                .expect(201)
                .text("token");
        other.admin()
                .api()
                .post(other.path() + "/members", Map.of("email", email, "role", "admin"))
                .expectError(404, "NOT_FOUND");
        var username = "new-" + UUID.randomUUID().toString().substring(0, 8);
        anyone().post("/api/invitations/accept", Map.of("token", token, "username", username, "password", PASSWORD))
                .expect(201);
        other.admin()
                .api()
                .post(other.path() + "/members", Map.of("email", email, "role", "member"))
                .expect(201);
    }

    @Test
    void givenAnInvitation_whenItIsAcceptedTwiceAtOnce_thenWhoeverWasFirstSignsInWithTheirPassword() throws Exception {
        var company = Company.create();
        var token = company.admin()
                .api()
                .post(company.path() + "/invitations", Map.of("email", UUID.randomUUID() + "@example.com"))
                .expect(201)
                .text("token");
        var username = "new-" + UUID.randomUUID().toString().substring(0, 8);
        var accepted = new ConcurrentLinkedQueue<String>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var password : List.of(PASSWORD + " one", PASSWORD + " two")) {
                var accept = Map.of("token", token, "username", username, "password", password);
                clients.execute(() -> {
                    if (anyone().post("/api/invitations/accept", accept).status() == 201) {
                        accepted.add(password);
                    }
                });
            }
        }
        assertThat(accepted).hasSize(1);
        anyone().as(accessToken(username, accepted.element()))
                .get(company.path())
                .expect(200);
    }

    @Test
    void givenAnInvitationForSomeoneWithAnAccount_whenTheyAcceptSignedIn_thenTheyAreAMember() {
        var company = Company.create();
        var sam = someone("sam");
        var body = Map.of("email", sam.username() + "@example.com");
        var invitations = company.path() + "/invitations";
        var token = company.admin().api().post(invitations, body).expect(201).text("token");
        company.admin().api().post(invitations, body).expectError(409, "ALREADY_INVITED");
        company.member()
                .api()
                .post("/api/invitations/accept", Map.of("token", token))
                .expectError(404, "NOT_FOUND");
        anyone().post("/api/invitations/accept", Map.of("token", token)).expectError(401, "UNAUTHORIZED");
        sam.api().post("/api/invitations/accept", Map.of("token", token)).expect(201);
        sam.api().post("/api/invitations/accept", Map.of("token", token)).expectError(409, "INVITATION_NOT_PENDING");
        company.admin().api().post(invitations, body).expectError(409, "ALREADY_MEMBER");
    }

    @Test
    void givenAnInvitation_whenItIsRevoked_thenItsTokenWorksNoLonger() {
        var company = Company.create();
        var sam = someone("sam");
        var made = company.admin()
                .api()
                .post(company.path() + "/invitations", Map.of("email", sam.username() + "@example.com"))
                .expect(201);
        var path = company.path() + "/invitations/" + made.text("id");
        company.admin().api().delete(path).expect(204);
        company.admin().api().delete(path).expectError(409, "INVITATION_NOT_PENDING");
        sam.api()
                .post("/api/invitations/accept", Map.of("token", made.text("token")))
                .expectError(409, "INVITATION_NOT_PENDING");
    }
}
