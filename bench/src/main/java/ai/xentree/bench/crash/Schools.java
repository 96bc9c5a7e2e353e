package ai.xentree.bench.crash;

import ai.xentree.bench.crash.School.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The organizations that one caller owns, and what it does with them. Forgets what it is not certain of. */
final class Schools {

    private static final String ROOT = "/api/organizations";
    private static final List<String> ROLES = List.of("member", "admin", "auditor");
    private static final int MOST = 12;

    private final Random random;
    private final People people;
    private final List<School> schools = new ArrayList<>();

    Schools(Random random, People people) {
        this.random = random;
        this.people = people;
    }

    /** Sends one command, of whatever kind is possible. */
    void act(Sender me, int owner) {
        if (schools.size() < 2 || (schools.size() < MOST && random.nextInt(12) == 0)) {
            create(me, owner);
            return;
        }
        var school = schools.get(random.nextInt(schools.size()));
        switch (random.nextInt(14)) {
            case 0 -> describe(me, school);
            case 1 -> makeTeam(me, school);
            case 2, 3, 4, 5 -> add(me, school);
            case 6 -> changeRole(me, school);
            case 7, 8 -> changeTeams(me, school);
            case 9, 10, 11 -> move(me, school);
            case 12 -> remove(me, school);
            default -> rarely(me, school);
        }
    }

    private void rarely(Sender me, School school) {
        switch (random.nextInt(3)) {
            case 0 -> delete(me, school);
            case 1 -> deleteTeam(me, school);
            default -> makeTeam(me, school);
        }
    }

    private void create(Sender me, int owner) {
        var name = "School " + owner + " " + me.ledger().nextId();
        var answer = me.send(
                "POST",
                ROOT,
                Map.of("name", name),
                "OrganizationCreated",
                "OwnerAppointed",
                "MemberAdded",
                "NameClaimed");
        if (answer.done()) {
            schools.add(new School(answer.text("id")));
        }
    }

    private static void describe(Sender me, School school) {
        var text = "As of " + me.ledger().nextId();
        me.send("PATCH", ROOT + "/" + school.id(), Map.of("description", text), "OrganizationChanged");
    }

    private void delete(Sender me, School school) {
        var answer = me.send("DELETE", ROOT + "/" + school.id(), null, "OrganizationDeleted", "NameReleased");
        if (!answer.refused()) {
            schools.remove(school);
        }
    }

    private static void makeTeam(Sender me, School school) {
        var name = Map.of("name", "Team " + me.ledger().nextId());
        var answer = me.send("POST", ROOT + "/" + school.id() + "/teams", name, "TeamCreated");
        if (answer.done()) {
            school.teams().add(answer.text("id"));
        }
    }

    private void deleteTeam(Sender me, School school) {
        if (school.teams().isEmpty()) {
            return;
        }
        var team = anyOf(school.teams());
        var answer = me.send("DELETE", ROOT + "/" + school.id() + "/teams/" + team, null, "TeamDeleted");
        if (!answer.refused()) {
            school.forgetTeam(team);
        }
    }

    private void add(Sender me, School school) {
        var person = people.any(random).id();
        if (!school.isFreeOf(person)) {
            return;
        }
        var teams = school.teams().isEmpty() ? Set.<String>of() : Set.of(anyOf(school.teams()));
        var events = new ArrayList<>(List.of("MemberAdded"));
        teams.forEach(team -> events.add("TeamJoined"));
        var request = Map.of("user_id", person, "role", "member", "team_ids", teams);
        var answer = me.sendEither("POST", members(school), request, List.of(events));
        settle(answer, school, person, () -> school.seats().put(person, new Seat("member", teams)));
    }

    private void changeRole(Sender me, School school) {
        anySeat(school).ifPresent(person -> {
            var seat = seat(school, person);
            var role = ROLES.get((ROLES.indexOf(seat.role()) + 1) % ROLES.size());
            var answer = me.send("PATCH", member(school, person), Map.of("role", role), "MemberRoleChanged");
            settle(answer, school, person, () -> seat.role(role));
        });
    }

    private void changeTeams(Sender me, School school) {
        if (school.teams().isEmpty()) {
            return;
        }
        var team = anyOf(school.teams());
        anySeat(school).ifPresent(person -> {
            var teams = seat(school, person).teams();
            var path = ROOT + "/" + school.id() + "/teams/" + team + "/members/" + person;
            if (teams.contains(team)) {
                settle(me.send("DELETE", path, null, "TeamLeft"), school, person, () -> teams.remove(team));
            } else {
                settle(me.send("PUT", path, null, "TeamJoined"), school, person, () -> teams.add(team));
            }
        });
    }

    private void move(Sender me, School from) {
        var to = anyOf(schools);
        anySeat(from).filter(to::isFreeOf).ifPresent(person -> {
            var request = Map.of("organization_id", to.id());
            var answer = me.send("PUT", member(from, person), request, "MemberRemoved", "MemberAdded");
            settle(answer, from, person, () -> {
                var seat = seat(from, person);
                from.seats().remove(person);
                to.seats().put(person, new Seat(seat.role(), Set.of()));
            });
            if (!answer.done() && !answer.refused()) {
                to.doubt(person);
            }
        });
    }

    private void remove(Sender me, School school) {
        anySeat(school).ifPresent(person -> {
            var answer = me.send("DELETE", member(school, person), null, "MemberRemoved");
            settle(answer, school, person, () -> school.seats().remove(person));
        });
    }

    private static void settle(Answer answer, School school, String person, Runnable done) {
        if (answer.done()) {
            done.run();
        } else if (!answer.refused()) {
            school.doubt(person);
        }
    }

    private Optional<String> anySeat(School school) {
        var all = List.copyOf(school.seats().keySet());
        return all.isEmpty() ? Optional.empty() : Optional.of(anyOf(all));
    }

    private static Seat seat(School school, String person) {
        return Objects.requireNonNull(school.seats().get(person));
    }

    private <T> T anyOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String members(School school) {
        return ROOT + "/" + school.id() + "/members";
    }

    private static String member(School school, String person) {
        return members(school) + "/" + person;
    }
}
