package ai.xentree.identity;

import static ai.xentree.identity.IdentityFixture.ADDRESS;
import static ai.xentree.identity.IdentityFixture.PASSWORD;
import static ai.xentree.identity.People.ADMIN;
import static ai.xentree.identity.People.NINE;
import static ai.xentree.identity.People.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import ai.xentree.identity.AccountChanges.Claimant;
import ai.xentree.identity.AccountCommand.AdministerAccount;
import ai.xentree.identity.AccountEvent.PasswordChanged;
import ai.xentree.identity.LoginSessionEvent.LoggedOut;
import ai.xentree.identity.LoginSessionEvent.Reason;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccountChangesTest {

    private static final String ANOTHER = "another horse battery";

    private final IdentityFixture identity = new IdentityFixture();
    private final UserProfile mara = identity.registerMara();

    @AfterEach
    void stop() {
        identity.close();
    }

    @Test
    void anotherNameNeedsNoPasswordAndIsAnsweredAtOnce() {
        var changed =
                identity.changes.update(claimant(null), own().username("lind").build(), null);
        assertThat(changed.username()).isEqualTo("lind");
    }

    @Test
    void anotherEmailNeedsTheCurrentPassword() {
        var command = own().email("lind@example.com").build();
        assertInvalid("current_password", () -> identity.changes.update(claimant(null), command, null));
        assertInvalid("current_password", () -> identity.changes.update(claimant("wrong"), command, null));
        assertThat(identity.changes.update(claimant(PASSWORD), command, null).email())
                .isEqualTo("lind@example.com");
    }

    @Test
    void theSameEmailNeedsNoPassword() {
        var command = own().email("mara@example.com").username("lind").build();
        assertThat(identity.changes.update(claimant(null), command, null).username())
                .isEqualTo("lind");
    }

    @Test
    void guessingTheCurrentPasswordIsSlowedDown() {
        var command = own().email("lind@example.com").build();
        for (int i = 0; i < 4; i++) {
            assertInvalid("current_password", () -> identity.changes.update(claimant("wrong"), command, null));
        }
        assertThatThrownBy(() -> identity.changes.update(claimant(PASSWORD), command, null))
                .hasMessageStartingWith("RATE_LIMITED");
    }

    @Test
    void anotherPasswordEndsTheOtherLogIns() {
        identity.logIn();
        var here = identity.logIn();
        var session = RefreshToken.parse(here.refreshToken()).orElseThrow().loginSessionId();
        changePassword(session, PASSWORD, ANOTHER);
        assertThat(identity.families.of(mara.id())).containsExactly(session);
        assertThat(identity.events(LoggedOut.class))
                .singleElement()
                .returns(Reason.PASSWORD_CHANGED, LoggedOut::reason);
        assertThat(identity.events(PasswordChanged.class)).hasSize(1);
    }

    @Test
    void onlyTheNewPasswordIsGoodFromThenOn() {
        changePassword(null, PASSWORD, ANOTHER);
        assertThatThrownBy(identity::logIn).hasMessageStartingWith("INVALID_CREDENTIALS");
        assertThat(identity.authentication.logIn("mara", ANOTHER, ADDRESS)).isNotNull();
    }

    @Test
    void aNewPasswordThatIsNotGoodEnoughChangesNothing() {
        assertInvalid("new_password", () -> changePassword(null, PASSWORD, "password123"));
        assertInvalid("new_password", () -> changePassword(null, PASSWORD, "mara@example.com"));
        assertThat(identity.events(PasswordChanged.class)).isEmpty();
        assertThat(identity.logIn()).isNotNull();
    }

    @Test
    void suspendingEndsAllLogInsAndIsAnsweredAtOnce() {
        identity.logIn();
        identity.logIn();
        var listing = administer(SubscriptionPlan.PLUS, AccountStatus.SUSPENDED);
        assertThat(listing.accountStatus()).isEqualTo(AccountStatus.SUSPENDED);
        assertThat(listing.subscriptionPlan()).isEqualTo(SubscriptionPlan.PLUS);
        assertThat(identity.families.of(mara.id())).isEmpty();
        assertThat(identity.events(LoggedOut.class))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.reason()).isEqualTo(Reason.ACCOUNT_SUSPENDED));
    }

    @Test
    void whoIsReactivatedMayLogInAgain() {
        administer(null, AccountStatus.SUSPENDED);
        administer(null, AccountStatus.ACTIVE);
        assertThat(identity.logIn()).isNotNull();
    }

    @Test
    void onlyAdministratorsSuspendAndNobodysLogInEndsOtherwise() {
        identity.logIn();
        var command = new AdministerAccount(mara.id(), null, AccountStatus.SUSPENDED, NINE, Actor.user(new UUID(0, 9)));
        assertThatThrownBy(() -> identity.changes.administer(command)).hasMessageStartingWith("FORBIDDEN");
        assertThat(identity.families.of(mara.id())).hasSize(1);
    }

    private People.Update own() {
        return update().of(mara.id());
    }

    private void changePassword(@Nullable UUID session, String current, String next) {
        var claimant = new Claimant(mara.id(), session, current, ADDRESS);
        identity.changes.update(claimant, own().password().build(), next);
    }

    private AccountResponse administer(@Nullable SubscriptionPlan plan, @Nullable AccountStatus status) {
        return identity.changes.administer(new AdministerAccount(mara.id(), plan, status, NINE, ADMIN));
    }

    private Claimant claimant(@Nullable String password) {
        return new Claimant(mara.id(), null, password, ADDRESS);
    }

    private static void assertInvalid(String field, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.refusal().details())
                                .extracting("errors")
                                .asString()
                                .contains("field=" + field));
    }
}
