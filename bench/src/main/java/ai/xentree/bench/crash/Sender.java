package ai.xentree.bench.crash;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends commands and has each written into the ledger with its answer. */
record Sender(Door door, Ledger ledger) {

    Sender as(String token) {
        return new Sender(door.as(token), ledger);
    }

    /** Sends a command from which those events follow. */
    Answer send(String method, String path, @Nullable Object body, String... events) {
        return sendEither(method, path, body, List.of(List.of(events)));
    }

    /** Sends a command from which one of several sets of events follows. */
    Answer sendEither(String method, String path, @Nullable Object body, List<List<String>> outcomes) {
        var id = ledger.nextId();
        var answer = door.with("X-Request-Id", id).send(method, path, body);
        ledger.add(new Attempt(id, method + " " + path, outcomes, answer));
        return answer;
    }
}
