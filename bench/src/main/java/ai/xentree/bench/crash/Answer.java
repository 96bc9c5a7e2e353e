package ai.xentree.bench.crash;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back from a request.
 *
 * @param status of HTTP; 0 where nobody answered, or not to the end
 * @param retryAfter the header of that name
 * @param consistencyToken the header of that name
 * @param position the header {@code X-As-Of-Position}
 */
record Answer(
        int status,
        String body,
        @Nullable String retryAfter,
        @Nullable String consistencyToken,
        @Nullable String position) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int UNAVAILABLE = 503;

    /** Nobody answered. */
    static final Answer NONE = new Answer(0, "", null, null, null);

    boolean done() {
        return status / 100 == 2;
    }

    /** It is certain that nothing was done. */
    boolean refused() {
        return status / 100 == 4 || (status == UNAVAILABLE && !mayBeStored());
    }

    /** A store went away in the middle of it, and the answer says so. */
    private boolean mayBeStored() {
        return body.contains("look whether a change is there");
    }

    /** The store takes nothing at the moment, and the client is told when to come back. */
    boolean toldToComeBack() {
        return status == UNAVAILABLE && retryAfter != null;
    }

    JsonNode json() {
        return JSON.readTree(body);
    }

    /** The text of a field; empty where it is null or absent. */
    String text(String field) {
        return json().path(field).asString("");
    }

    Answer expect(int wanted) {
        if (status != wanted) {
            throw new IllegalStateException("Answered " + status + " instead of " + wanted + ": " + body);
        }
        return this;
    }
}
