package ai.xentree.scenarios;

import java.util.Map;
import java.util.UUID;

/** An organization with people: Olga owns it, Adam administers, Manu manages, Audrey audits, Mia is a member. */
record Company(String id, Person owner, Person admin, Person manager, Person auditor, Person member) {

    static Company create() {
        var owner = Scenario.someone("olga");
        var id = owner.api()
                .post("/api/organizations", Map.of("name", "Acme " + UUID.randomUUID()))
                .expect(201)
                .text("id");
        return new Company(
                id,
                owner,
                join(owner, id, "adam", "admin"),
                join(owner, id, "manu", "manager"),
                join(owner, id, "audrey", "auditor"),
                join(owner, id, "mia", "member"));
    }

    private static Person join(Person owner, String id, String name, String role) {
        var person = Scenario.someone(name);
        owner.api()
                .post("/api/organizations/" + id + "/members", Map.of("user_id", person.id(), "role", role))
                .expect(201);
        return person;
    }

    String path() {
        return "/api/organizations/" + id;
    }

    String member(Person person) {
        return path() + "/members/" + person.id();
    }

    String team(String name) {
        return owner.api()
                .post(path() + "/teams", Map.of("name", name))
                .expect(201)
                .text("id");
    }
}
