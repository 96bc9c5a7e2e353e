package ai.xentree.identity;

import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import ai.xentree.identity.LoginSessionEvent.Reason;
import java.time.Instant;
import java.util.UUID;

/** What can be asked of a log-in session. */
public sealed interface LoginSessionCommand extends Command {

    /** The session. */
    UUID loginSessionId();

    @Override
    default String aggregateId() {
        return aggregateId(loginSessionId());
    }

    /** The identifier of that session's aggregate. */
    static String aggregateId(UUID loginSessionId) {
        return "login-session:" + loginSessionId;
    }

    /** Begins a session of somebody whose credentials were right. */
    record LogIn(UUID loginSessionId, UUID userId, Instant at, Actor actor) implements LoginSessionCommand {}

    /** Ends a session; changes nothing when it is over, or not that person's. */
    record LogOut(UUID loginSessionId, UUID userId, Reason reason, Instant at, Actor actor)
            implements LoginSessionCommand {}
}
