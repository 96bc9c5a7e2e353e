package ai.xentree.scenarios;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of organizations, with the credentials it must refuse and the bodies it cannot take. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganizationDoorsScenario extends Scenario {

    /** An operation; the path is below an organization. */
    record Door(String method, String path, @Nullable Object body) {

        @Override
        public String toString() {
            return method + " /api/organizations/{org_id}" + path;
        }
    }

    private static final String SOME_ID = UUID.randomUUID().toString();

    private Company company = Company.create();
    private Person stranger = someone("sam");

    @BeforeAll
    void make() {
        company = Company.create();
        stranger = someone("sam");
    }

    private static Stream<Door> changes() {
        return Stream.of(
                new Door("PATCH", "", Map.of("name", "New")),
                new Door("DELETE", "", null),
                new Door("POST", "/members", Map.of("user_id", SOME_ID)),
                new Door("PATCH", "/members/" + SOME_ID, Map.of("role", "member")),
                new Door("PUT", "/members/" + SOME_ID, Map.of("role", "member")),
                new Door("DELETE", "/members/" + SOME_ID, null),
                new Door("POST", "/teams", Map.of("name", "New")),
                new Door("PATCH", "/teams/" + SOME_ID, Map.of("name", "New")),
                new Door("DELETE", "/teams/" + SOME_ID, null),
                new Door("PUT", "/teams/" + SOME_ID + "/members/" + SOME_ID, null),
                new Door("DELETE", "/teams/" + SOME_ID + "/members/" + SOME_ID, null),
                new Door("PUT", "/teams/" + SOME_ID + "/managers", Map.of("manager_ids", Set.of())),
                new Door("POST", "/invitations", Map.of("email", "new@example.com")),
                new Door("DELETE", "/invitations/" + SOME_ID, null));
    }

    private static Stream<Door> reads() {
        return Stream.of("", "/members", "/teams", "/invitations").map(path -> new Door("GET", path, null));
    }

    private static Stream<Door> all() {
        return Stream.concat(changes(), reads());
    }

    private static Stream<Door> withBody() {
        return changes().filter(door -> door.body() != null);
    }

    @ParameterizedTest
    @MethodSource("all")
    void givenNoToken_thenItIsRefused(Door door) {
        knock(anyone(), door).expectError(401, "UNAUTHORIZED");
        knock(anyone().as("rubbish"), door).expectError(401, "UNAUTHORIZED");
    }

    @ParameterizedTest
    @MethodSource("all")
    void givenAStranger_thenThereIsNoSuchOrganization(Door door) {
        knock(stranger.api(), door).expectError(404, "NOT_FOUND");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void givenAPlainMemberOrAuditorOrManager_thenTheyMayNot(Door door) {
        for (var person : List.of(company.member(), company.auditor(), company.manager())) {
            knock(person.api(), door).expectError(403, "FORBIDDEN");
        }
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void givenABadBody_thenItIsNotValid(Door door) {
        for (var body : List.of("{", "[]", "{\"surprise\": 1}", "\"text\"")) {
            knock(company.owner().api(), new Door(door.method(), door.path(), body))
                    .expectError(400, "VALIDATION_ERROR");
        }
        knock(company.owner().api().with("Content-Type", "text/plain"), door)
                .expectError(415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @MethodSource("all")
    void givenAnIdThatIsNone_thenItIsNotValid(Door door) {
        company.owner()
                .api()
                .send(door.method(), "/api/organizations/not-an-id" + door.path(), door.body())
                .expectError(400, "VALIDATION_ERROR");
    }

    private Answer knock(Api api, Door door) {
        return api.send(door.method(), company.path() + door.path(), door.body());
    }
}
