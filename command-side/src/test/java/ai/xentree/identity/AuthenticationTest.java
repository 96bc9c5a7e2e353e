package ai.xentree.identity;

import static ai.xentree.identity.IdentityFixture.ADDRESS;
import static ai.xentree.identity.IdentityFixture.PASSWORD;
import static ai.xentree.identity.People.ADMIN;
import static ai.xentree.identity.People.NINE;
import static ai.xentree.identity.People.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.identity.AccountCommand.AdministerAccount;
import ai.xentree.identity.AccountCommand.InviteAccount;
import ai.xentree.identity.LoginSessionEvent.LoggedIn;
import ai.xentree.identity.LoginSessionEvent.LoggedOut;
import ai.xentree.identity.LoginSessionEvent.Reason;
import java.time.Duration;
import org.axonframework.common.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationTest {

    private final IdentityFixture identity = new IdentityFixture();
    private final UserProfile mara = identity.registerMara();

    @AfterEach
    void stop() {
        identity.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mara", "MARA", "mara@example.com", "Mara@Example.COM"})
    void whoKnowsUsernameOrEmailAndThePasswordIsLetIn(String name) {
        var tokens = identity.authentication.logIn(name, PASSWORD, ADDRESS);
        assertThat(tokens.tokenType()).isEqualTo("bearer");
        assertThat(tokens.expiresIn()).isEqualTo(900);
        assertThat(tokens.accessToken()).endsWith("/USER");
        assertThat(identity.families.of(mara.id())).hasSize(1);
        assertThat(identity.events(LoggedIn.class))
                .singleElement()
                .returns(mara.id(), LoggedIn::userId)
                .returns(NINE, LoggedIn::loggedInAt);
    }

    @ParameterizedTest
    @CsvSource({"mara,wrong horse battery", "nobody,correct horse battery", "nobody@example.com,correct horse battery"})
    void whateverIsWrongIsAnsweredAlike(String name, String password) {
        assertRefused("INVALID_CREDENTIALS", () -> identity.authentication.logIn(name, password, ADDRESS));
        assertThat(identity.events(LoggedIn.class)).isEmpty();
    }

    @Test
    void whoIsSuspendedIsNotLetInThoughThePasswordIsRight() {
        suspend();
        assertRefused("INVALID_CREDENTIALS", identity::logIn);
    }

    @Test
    void whoWasOnlyInvitedIsNotLetIn() {
        identity.commands.send(new InviteAccount(NOOR, "noor@example.com", NINE, ADMIN));
        identity.passwords.set(NOOR, PASSWORD);
        assertRefused(
                "INVALID_CREDENTIALS", () -> identity.authentication.logIn("noor@example.com", PASSWORD, ADDRESS));
    }

    @Test
    void whosePasswordChangesWhileTheyLogInWithTheOldOneIsNotLetIn() {
        try (var _ = duringLogIn(() -> identity.passwords.set(mara.id(), "another horse battery"))) {
            assertRefused("INVALID_CREDENTIALS", identity::logIn);
        }
        assertThat(identity.families.of(mara.id())).isEmpty();
        assertThat(identity.events(LoggedOut.class)).hasSize(1);
    }

    @Test
    void repeatedFailuresMakeEvenTheRightPasswordWait() {
        for (int i = 0; i < 4; i++) {
            assertRefused("INVALID_CREDENTIALS", () -> identity.authentication.logIn("mara", "wrong", ADDRESS));
        }
        assertRefused("RATE_LIMITED", identity::logIn);
        identity.clock.advance(Duration.ofSeconds(1));
        assertThat(identity.logIn().refreshToken()).isNotNull();
    }

    @Test
    void aRefreshTokenIsWorthAnotherPairOfTokens() {
        var first = identity.logIn();
        var second = identity.authentication.refresh(first.refreshToken());
        assertThat(second.accessToken()).isEqualTo(first.accessToken());
        assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
        assertThat(identity.events(LoggedIn.class)).hasSize(1);
    }

    @Test
    void aRefreshTokenUsedTwiceEndsTheLogIn() {
        var first = identity.logIn();
        var second = identity.authentication.refresh(first.refreshToken());
        identity.clock.advance(Duration.ofSeconds(11));
        assertRefused("REFRESH_TOKEN_INVALID", () -> identity.authentication.refresh(first.refreshToken()));
        assertRefused("REFRESH_TOKEN_INVALID", () -> identity.authentication.refresh(second.refreshToken()));
        assertThat(identity.families.of(mara.id())).isEmpty();
        assertThat(identity.events(LoggedOut.class)).singleElement().returns(Reason.TOKEN_REUSED, LoggedOut::reason);
    }

    @Test
    void aRefreshTokenOfASuspendedPersonIsWorthNothing() {
        var tokens = identity.logIn();
        identity.commands.send(new AdministerAccount(mara.id(), null, AccountStatus.SUSPENDED, NINE, ADMIN));
        assertRefused("REFRESH_TOKEN_INVALID", () -> identity.authentication.refresh(tokens.refreshToken()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rt_5c0Qd0m2X8", "x"})
    void whatIsNoRefreshTokenIsRefused(String text) {
        assertRefused("REFRESH_TOKEN_INVALID", () -> identity.authentication.refresh(text));
    }

    @Test
    void aRefreshTokenAfterLoggingOutIsWorthNothing() {
        var tokens = identity.logIn();
        assertThat(identity.logIns.endAll(mara.id(), null, Reason.LOGOUT, ADMIN))
                .isEqualTo(1);
        assertRefused("REFRESH_TOKEN_INVALID", () -> identity.authentication.refresh(tokens.refreshToken()));
        assertThat(identity.events(LoggedOut.class)).singleElement().returns(Reason.LOGOUT, LoggedOut::reason);
    }

    @Test
    void noTokenIsWritten() {
        var tokens = identity.logIn();
        assertThat(tokens).asString().doesNotContain(tokens.refreshToken(), tokens.accessToken());
    }

    private Registration duringLogIn(Runnable change) {
        return identity.axon.configuration().eventStore().subscribe(messages -> {
            if (messages.stream().anyMatch(message -> message.getPayload() instanceof LoggedIn)) {
                change.run();
            }
        });
    }

    private void suspend() {
        identity.changes.administer(new AdministerAccount(mara.id(), null, AccountStatus.SUSPENDED, NINE, ADMIN));
    }

    private static void assertRefused(String code, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.refusal())
                                .returns(code, Refusal::code)
                                .returns(
                                        code.equals("RATE_LIMITED") ? Refusal.Kind.TOO_MANY : Refusal.Kind.UNAUTHORIZED,
                                        Refusal::kind));
    }
}
