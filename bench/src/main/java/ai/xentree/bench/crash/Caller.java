package ai.xentree.bench.crash;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One of those who use the program: a person with schools of their own, who also learns. Remembers across rounds. */
final class Caller {

    private static final int REGISTERED_AT_LEAST = 4;
    private static final int KINDS = 20;

    private final int number;
    private final Random random;
    private final Ledger ledger;
    private final People people;
    private final Schools schools;
    private @Nullable Person self;
    private @Nullable String token;
    private @Nullable String session;
    private boolean sessionUncertain;
    private int made;

    Caller(int number, Random random, Ledger ledger, People people) {
        this.number = number;
        this.random = random;
        this.ledger = ledger;
        this.people = people;
        this.schools = new Schools(random, people);
    }

    /** Sends one command after another until told to stop. */
    void work(Door door, Stop stop) {
        while (!stop.now()) {
            act(new Sender(door, ledger));
        }
    }

    private void act(Sender anyone) {
        var who = self;
        var key = token;
        if (who == null || made < REGISTERED_AT_LEAST) {
            register(anyone);
        } else if (key == null) {
            var got = anyone.door().logIn(who.username(), Person.PASSWORD);
            token = got.isEmpty() ? null : got;
        } else {
            command(anyone, anyone.as(key));
        }
    }

    private void command(Sender anyone, Sender me) {
        switch (random.nextInt(KINDS)) {
            case 0 -> register(anyone);
            case 1, 2, 3 -> startSession(me);
            case 4, 5, 6 -> endSession(me);
            case 7, 8 -> me.send("PATCH", "/api/auth/me", name(), "ProfileChanged");
            default -> schools.act(me, number);
        }
    }

    private Object name() {
        return Map.of("full_name", "Caller " + number + " " + ledger.nextId());
    }

    private void register(Sender anyone) {
        var username = "p" + number + "-" + ledger.nextId();
        var request = Map.of("username", username, "email", username + "@example.com", "password", Person.PASSWORD);
        var answer =
                anyone.send("POST", "/api/auth/register", request, "AccountRegistered", "NameClaimed", "NameClaimed");
        if (answer.done()) {
            var person = new Person(answer.text("id"), username);
            people.add(person);
            self = self == null ? person : self;
            made++;
        }
    }

    private void startSession(Sender me) {
        var fresh = List.of("SessionStarted", "SlotTaken");
        var instead = List.of("SessionEnded", "SessionStarted", "SlotTaken");
        var outcomes = sessionUncertain ? List.of(fresh, instead) : List.of(session == null ? fresh : instead);
        var answer = me.sendEither("POST", "/api/xel/sessions/start", null, outcomes);
        if (answer.done()) {
            session = answer.text("session_id");
            sessionUncertain = false;
        } else if (!answer.refused()) {
            session = null;
            sessionUncertain = true;
        }
    }

    private void endSession(Sender me) {
        var open = session;
        if (open == null) {
            return;
        }
        var answer = me.send("POST", "/api/xel/sessions/end", Map.of("session_id", open), "SessionEnded");
        if (!answer.refused()) {
            session = null;
            sessionUncertain = !answer.done();
        }
    }
}
