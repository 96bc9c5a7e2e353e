package ai.xentree.bench.served;

import java.io.IOException;

/** Someone who starts a session and ends it, one after another, over HTTP. */
final class Learner {

    private final String token;
    private final byte[] start;
    private final String headers;
    private String session = "";

    Learner(String token, String headers) {
        this.token = token;
        this.headers = headers;
        this.start = Request.post("/api/xel/sessions/start", token, headers, "{}");
    }

    /** Starts a session, or ends the one that is open. */
    Answer act(Connection connection) throws IOException {
        if (session.isEmpty()) {
            var answer = connection.send(start).require(201);
            session = answer.member("session_id");
            return answer;
        }
        var body = "{\"session_id\":\"" + session + "\"}";
        session = "";
        return connection
                .send(Request.post("/api/xel/sessions/end", token, headers, body))
                .require(200);
    }
}
