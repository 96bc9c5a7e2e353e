package ai.xentree.web.security;

import java.util.UUID;

/** Knows which log-ins have not ended, so that logging out works at once though access tokens live on for minutes. */
@FunctionalInterface
public interface LoginSessions {

    /** Whether that log-in of that person goes on. */
    boolean alive(UUID userId, UUID loginSessionId);
}
