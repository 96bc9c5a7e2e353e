package ai.xentree.identity;

import static ai.xentree.identity.People.MARA;
import static ai.xentree.identity.People.NINE;
import static ai.xentree.identity.People.NOOR;

import ai.xentree.axon.Aggregates;
import ai.xentree.core.Actor;
import ai.xentree.identity.LoginSessionCommand.LogIn;
import ai.xentree.identity.LoginSessionCommand.LogOut;
import ai.xentree.identity.LoginSessionEvent.LoggedIn;
import ai.xentree.identity.LoginSessionEvent.LoggedOut;
import ai.xentree.identity.LoginSessionEvent.Reason;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class LoginSessionTest {

    private static final UUID SESSION = UUID.fromString("01900000-0000-7000-8000-000000000001");

    private final FixtureConfiguration<LoginSession> fixture =
            new AggregateTestFixture<>(LoginSession.class).registerCommandTargetResolver(Aggregates.TARGET);

    @Test
    void givenNothing_whenAPersonLogsIn_thenTheirSessionBegins() {
        fixture.givenNoPriorActivity()
                .when(new LogIn(SESSION, MARA, NINE, Actor.user(MARA)))
                .expectEvents(loggedIn());
    }

    @Test
    void givenASession_whenItsPersonLogsOut_thenItIsOver() {
        fixture.given(loggedIn()).when(logOut(MARA, Reason.LOGOUT)).expectEvents(loggedOut());
    }

    @Test
    void givenASession_whenAnotherPersonsIsEnded_thenNothingHappens() {
        fixture.given(loggedIn()).when(logOut(NOOR, Reason.LOGOUT)).expectNoEvents();
    }

    @Test
    void givenASessionThatIsOver_whenItIsEndedAgain_thenNothingHappens() {
        fixture.given(loggedIn(), loggedOut())
                .when(logOut(MARA, Reason.TOKEN_REUSED))
                .expectNoEvents();
    }

    @Test
    void givenASessionThatIsOver_whenItIsBegunAgain_thenNothingHappens() {
        fixture.given(loggedIn(), loggedOut())
                .when(new LogIn(SESSION, MARA, NINE, Actor.user(MARA)))
                .expectNoEvents();
    }

    private static LogOut logOut(UUID userId, Reason reason) {
        return new LogOut(SESSION, userId, reason, NINE, Actor.user(userId));
    }

    private static LoggedIn loggedIn() {
        return new LoggedIn(SESSION, MARA, NINE);
    }

    private static LoggedOut loggedOut() {
        return new LoggedOut(SESSION, MARA, Reason.LOGOUT, NINE);
    }
}
