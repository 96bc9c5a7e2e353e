package ai.xentree.identity;

import static ai.xentree.identity.People.ADMIN;
import static ai.xentree.identity.People.MARA;
import static ai.xentree.identity.People.NINE;
import static ai.xentree.identity.People.NOBODY;
import static ai.xentree.identity.People.invited;
import static ai.xentree.identity.People.registered;
import static ai.xentree.identity.People.update;

import ai.xentree.core.Actor;
import ai.xentree.identity.AccountCommand.ActivateAccount;
import ai.xentree.identity.AccountCommand.AdministerAccount;
import ai.xentree.identity.AccountCommand.CompleteErasure;
import ai.xentree.identity.AccountCommand.EraseAccount;
import ai.xentree.identity.AccountCommand.InviteAccount;
import ai.xentree.identity.AccountCommand.RegisterAccount;
import ai.xentree.identity.AccountEvent.AccountActivated;
import ai.xentree.identity.AccountEvent.AccountErased;
import ai.xentree.identity.AccountEvent.AccountStatusChanged;
import ai.xentree.identity.AccountEvent.EmailChanged;
import ai.xentree.identity.AccountEvent.ErasureCompleted;
import ai.xentree.identity.AccountEvent.PasswordChanged;
import ai.xentree.identity.AccountEvent.ProfileChanged;
import ai.xentree.identity.AccountEvent.SubscriptionPlanChanged;
import ai.xentree.identity.AccountEvent.UsernameChanged;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    @Test
    void givenNothing_whenAPersonRegisters_thenTheirAccountIsActive() {
        AccountFixture.given().when(People.register()).then(registered());
    }

    @Test
    void givenAnAccount_whenTheSameRegistrationComesAgain_thenNothingHappens() {
        AccountFixture.given(registered()).when(People.register()).then();
        AccountFixture.given(registered(), new UsernameChanged(MARA, "lind", NINE))
                .when(People.register())
                .then();
    }

    @Test
    void givenAnAccount_whenItIsRegisteredWithOtherNames_thenItIsRefused() {
        AccountFixture.given(registered())
                .when(new RegisterAccount(
                        MARA, "other", "mara@example.com", null, "UTC", "en", PlatformRole.USER, NINE, NOBODY))
                .thenRefused("ACCOUNT_EXISTS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "mara lind", "mara@lind", "m\u00e4ra", "12345678901234567890123456789012345678901"})
    void givenNothing_whenAUsernameIsMalformed_thenItIsRefused(String username) {
        AccountFixture.given()
                .when(new RegisterAccount(
                        MARA, username, "mara@example.com", null, "UTC", "en", PlatformRole.USER, NINE, NOBODY))
                .thenRefused("VALIDATION_ERROR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mara", "@example.com", "mara@", "a b@example.com", "a@b@c"})
    void givenNothing_whenAnEmailIsMalformed_thenItIsRefused(String email) {
        AccountFixture.given()
                .when(new InviteAccount(MARA, email, NINE, NOBODY))
                .thenRefused("VALIDATION_ERROR");
    }

    @Test
    void givenNothing_whenATimeZoneIsUnknown_thenItIsRefused() {
        AccountFixture.given()
                .when(new RegisterAccount(
                        MARA, "mara", "mara@example.com", null, "Mars/Olympus", "en", PlatformRole.USER, NINE, NOBODY))
                .thenRefused("VALIDATION_ERROR");
    }

    @Test
    void givenNothing_whenAPersonIsInvited_thenTheirAccountWaitsForThem() {
        AccountFixture.given()
                .when(new InviteAccount(MARA, "mara@example.com", NINE, NOBODY))
                .then(invited());
    }

    @Test
    void givenAnInvitedAccount_whenItIsInvitedAgain_thenNothingHappens() {
        AccountFixture.given(invited())
                .when(new InviteAccount(MARA, "mara@example.com", NINE, NOBODY))
                .then();
    }

    @Test
    void givenAnInvitedAccount_whenItsPersonTakesItOver_thenItIsActive() {
        AccountFixture.given(invited()).when(activate()).then(activated());
        AccountFixture.given(invited(), activated()).thenStatus(AccountStatus.ACTIVE);
    }

    @Test
    void givenAnAccountTakenOver_whenThatComesAgain_thenNothingHappens() {
        AccountFixture.given(invited(), activated()).when(activate()).then();
    }

    @Test
    void givenASuspendedInvitee_whenTheyTakeTheAccountOver_thenItIsRefused() {
        AccountFixture.given(invited(), activated(), new AccountStatusChanged(MARA, AccountStatus.SUSPENDED, NINE))
                .when(activate())
                .thenRefused("ACCOUNT_NOT_INVITED");
    }

    @Test
    void givenAnAccount_whenItsPersonOrAnAdministratorErasesIt_thenItIsErasedOnce() {
        var erased = new AccountErased(MARA, MARA, NINE);
        AccountFixture.given(registered()).when(erase(Actor.user(MARA))).then(erased);
        AccountFixture.given(registered()).when(erase(Actor.SYSTEM)).then(new AccountErased(MARA, null, NINE));
        AccountFixture.given(registered(), erased).when(erase(Actor.SYSTEM)).then();
    }

    @Test
    void givenAnAccount_whenAnybodyElseErasesIt_thenItIsRefused() {
        AccountFixture.given(registered())
                .when(erase(Actor.user(new UUID(0, 99))))
                .thenRefused("FORBIDDEN");
    }

    @Test
    void givenAnErasedAccount_whenAnythingElseIsAsked_thenItDoesNotExist() {
        AccountFixture.given(registered(), new AccountErased(MARA, MARA, NINE))
                .when(update().username("another").build())
                .thenRefused("NOT_FOUND");
    }

    @Test
    void givenAnErasedAccount_whenAnImportRegistersItAgain_thenNothingChanges() {
        AccountFixture.given(registered(), new AccountErased(MARA, MARA, NINE))
                .when(People.register())
                .then();
    }

    @Test
    void givenAnErasedAccount_whenEverythingIsForgotten_thenThatIsRecordedOnce() {
        var erased = new AccountErased(MARA, MARA, NINE);
        var completed = new ErasureCompleted(MARA, NINE);
        var complete = new CompleteErasure(MARA, NINE, Actor.SYSTEM);
        AccountFixture.given(registered()).when(complete).thenRefused("NOT_FOUND");
        AccountFixture.given(registered(), erased).when(complete).then(completed);
        AccountFixture.given(registered(), erased, completed).when(complete).then();
    }

    private static EraseAccount erase(Actor actor) {
        return new EraseAccount(MARA, NINE, actor);
    }

    @Test
    void givenNothing_whenAnUnknownAccountIsTakenOver_thenItDoesNotExist() {
        AccountFixture.given().when(activate()).thenRefused("NOT_FOUND");
    }

    @Test
    void givenAnAccount_whenItsPersonChangesNamesProfileAndPassword_thenEachIsAnEvent() {
        AccountFixture.given(registered())
                .when(update().username("lind")
                        .email("lind@example.com")
                        .fullName(null)
                        .timezone("Europe/Lisbon")
                        .password()
                        .build())
                .then(
                        new UsernameChanged(MARA, "lind", NINE),
                        new EmailChanged(MARA, "lind@example.com", NINE),
                        new ProfileChanged(MARA, null, null, "Europe/Lisbon", "en", NINE),
                        new PasswordChanged(MARA, NINE));
    }

    @Test
    void givenAnAccount_whenItIsChangedToWhatItIs_thenNothingHappens() {
        AccountFixture.given(registered())
                .when(update().username("mara")
                        .email("mara@example.com")
                        .fullName("Mara Lind")
                        .build())
                .then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "picture.png", "http://", "https://exa mple.com"})
    void givenAnAccount_whenItsPictureIsNoWebAddress_thenItIsRefused(String url) {
        AccountFixture.given(registered()).when(update().avatarUrl(url).build()).thenRefused("VALIDATION_ERROR");
    }

    @Test
    void givenAnAccount_whenItsDisplayNameIsBlank_thenItIsRefused() {
        AccountFixture.given(registered()).when(update().fullName(" ").build()).thenRefused("VALIDATION_ERROR");
    }

    @Test
    void givenSomebodyElsesAccount_whenAStrangerChangesIt_thenItDoesNotExist() {
        AccountFixture.given(registered())
                .when(update().username("lind").by(NOBODY).build())
                .thenRefused("NOT_FOUND");
    }

    @Test
    void givenASuspendedAccount_whenItsPersonChangesIt_thenItIsRefused() {
        AccountFixture.given(registered(), new AccountStatusChanged(MARA, AccountStatus.SUSPENDED, NINE))
                .when(update().username("lind").build())
                .thenRefused("ACCOUNT_NOT_ACTIVE");
    }

    @Test
    void givenAnAccount_whenAnAdministratorSetsPlanAndStatus_thenBothChange() {
        AccountFixture.given(registered())
                .when(new AdministerAccount(MARA, SubscriptionPlan.BUSINESS, AccountStatus.SUSPENDED, NINE, ADMIN))
                .then(
                        new SubscriptionPlanChanged(MARA, SubscriptionPlan.BUSINESS, NINE),
                        new AccountStatusChanged(MARA, AccountStatus.SUSPENDED, NINE));
    }

    @Test
    void givenAnAccount_whenAnAdministratorSetsWhatItIs_thenNothingHappens() {
        AccountFixture.given(registered())
                .when(new AdministerAccount(MARA, SubscriptionPlan.FREE, AccountStatus.ACTIVE, NINE, ADMIN))
                .then();
    }

    @Test
    void givenAnAccount_whenAnybodyElseSetsItsPlan_thenItIsForbidden() {
        var command = new AdministerAccount(MARA, SubscriptionPlan.BUSINESS, null, NINE, Actor.user(MARA));
        AccountFixture.given(registered()).when(command).thenRefused("FORBIDDEN");
        AccountFixture.given().when(command).thenRefused("FORBIDDEN");
    }

    @Test
    void givenNothing_whenAnAdministratorSetsAPlan_thenTheAccountDoesNotExist() {
        AccountFixture.given()
                .when(new AdministerAccount(MARA, SubscriptionPlan.PLUS, null, NINE, ADMIN))
                .thenRefused("NOT_FOUND");
    }

    @Test
    void givenAnInvitedAccount_whenAnAdministratorSetsItActive_thenItIsRefused() {
        AccountFixture.given(invited())
                .when(new AdministerAccount(MARA, null, AccountStatus.ACTIVE, NINE, ADMIN))
                .thenRefused("ACCOUNT_NOT_TAKEN_OVER");
    }

    @Test
    void givenAnAccount_whenAnAdministratorDeletesItByStatus_thenItIsRefused() {
        AccountFixture.given(registered())
                .when(new AdministerAccount(MARA, null, AccountStatus.DELETED, NINE, ADMIN))
                .thenRefused("VALIDATION_ERROR");
    }

    @Test
    void givenAnAdministrator_whenTheySuspendThemselves_thenItIsRefused() {
        AccountFixture.given(registered())
                .when(new AdministerAccount(MARA, null, AccountStatus.SUSPENDED, NINE, new Actor(MARA, true)))
                .thenRefused("OWN_ACCOUNT");
    }

    private static ActivateAccount activate() {
        return new ActivateAccount(MARA, "mara", "Mara Lind", NINE, Actor.user(MARA));
    }

    private static AccountActivated activated() {
        return new AccountActivated(MARA, "mara", "Mara Lind", NINE);
    }
}
