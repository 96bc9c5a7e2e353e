package ai.xentree.identity;

import ai.xentree.core.AboutPerson;
import ai.xentree.core.DomainEvent;
import ai.xentree.core.Stored;
import java.time.Instant;
import java.util.UUID;

/** The life of one log-in session: a family of refresh tokens. */
public sealed interface LoginSessionEvent extends DomainEvent, AboutPerson {

    /** The session. */
    UUID loginSessionId();

    /** A person logged in. */
    @Stored("identity.LoggedIn")
    record LoggedIn(UUID loginSessionId, UUID userId, Instant loggedInAt) implements LoginSessionEvent {}

    /** The session is over and its tokens are worthless. */
    @Stored("identity.LoggedOut")
    record LoggedOut(UUID loginSessionId, UUID userId, Reason reason, Instant loggedOutAt)
            implements LoginSessionEvent {}

    /** Why a log-in session ended. */
    enum Reason {
        LOGOUT,
        TOKEN_REUSED,
        PASSWORD_CHANGED,
        ACCOUNT_SUSPENDED,
        ACCOUNT_ERASED
    }
}
