package ai.xentree.bench.crash;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Someone who is going to be erased.
 *
 * @param mark stands in everything that they are called and say, and nowhere else
 */
record Leaver(String id, String mark, Door door) {

    private static final int DONE = 200;
    private static final int TOO_MANY = 429;

    /** Comes, is made a member of a school, learns and says something. */
    static Leaver come(Sender anyone, Sender admin, String school) {
        var mark = "wexel" + anyone.ledger().nextId().replaceAll("\\D", "") + "blatt";
        var request = Map.of(
                "username",
                mark,
                "email",
                mark + "@example.com",
                "full_name",
                "Ada " + mark,
                "password",
                Person.PASSWORD);
        var id = insist(() -> anyone.send(
                        "POST", "/api/auth/register", request, "AccountRegistered", "NameClaimed", "NameClaimed"))
                .text("id");
        var member = Map.of("user_id", id, "role", "member");
        insist(() -> admin.send("POST", school + "/members", member, "MemberAdded"));
        var who = Map.of("username", mark, "password", Person.PASSWORD);
        var token =
                insist(() -> anyone.door().send("POST", "/api/auth/login", who)).text("access_token");
        var door = anyone.door().as(token);
        var session =
                insist(() -> door.send("POST", "/api/xel/sessions/start", null)).text("session_id");
        var said = Map.of("session_id", session, "role", "user", "text", "I am called " + mark);
        insist(() -> door.send("POST", "/api/xel/transcripts", said));
        return new Leaver(id, mark, door);
    }

    /** Asks again while the program has too much to do. */
    private static Answer insist(Supplier<Answer> request) {
        var answer = request.get();
        while (answer.status() == TOO_MANY) {
            answer = request.get();
        }
        return answer.expect(answer.done() ? answer.status() : DONE);
    }

    /** Asks to be erased. */
    Answer leave() {
        return door.send("DELETE", "/api/auth/me?confirm=erase", null);
    }

    /** Whether they can still sign in. */
    boolean isThere(Door anyone) {
        return !anyone.logIn(mark, Person.PASSWORD).isEmpty();
    }
}
