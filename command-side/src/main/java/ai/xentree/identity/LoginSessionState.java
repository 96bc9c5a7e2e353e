package ai.xentree.identity;

import ai.xentree.identity.LoginSessionCommand.LogIn;
import ai.xentree.identity.LoginSessionCommand.LogOut;
import ai.xentree.identity.LoginSessionEvent.LoggedIn;
import ai.xentree.identity.LoginSessionEvent.LoggedOut;
import java.util.List;
import java.util.UUID;

/** What a log-in session is at the moment, and what it decides. */
sealed interface LoginSessionState {

    /** What follows from a command. */
    default List<LoginSessionEvent> decide(LoginSessionCommand command) {
        return switch (command) {
            case LogIn logIn
            when this instanceof None -> List.of(new LoggedIn(logIn.loginSessionId(), logIn.userId(), logIn.at()));
            case LogOut logOut
            when this instanceof Open(var userId) && userId.equals(logOut.userId()) ->
                List.of(new LoggedOut(logOut.loginSessionId(), userId, logOut.reason(), logOut.at()));
            default -> List.of();
        };
    }

    /** The state after an event. */
    default LoginSessionState evolve(LoginSessionEvent event) {
        return switch (event) {
            case LoggedIn loggedIn -> new Open(loggedIn.userId());
            case LoggedOut loggedOut -> new Over();
        };
    }

    /** Nothing has happened. */
    record None() implements LoginSessionState {}

    /** The person is logged in. */
    record Open(UUID userId) implements LoginSessionState {}

    /** It is over. */
    record Over() implements LoginSessionState {}
}
