package ai.xentree.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.identity.AccountEvent.AccountActivated;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountEvent.AccountStatusChanged;
import ai.xentree.identity.AccountEvent.EmailChanged;
import ai.xentree.identity.AccountEvent.PasswordChanged;
import ai.xentree.identity.AccountEvent.ProfileChanged;
import ai.xentree.identity.AccountEvent.SubscriptionPlanChanged;
import ai.xentree.identity.AccountEvent.UsernameChanged;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.projection.StoredEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccountsTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final UUID MARA = new UUID(0, 0xaa);
    private static final UUID NOOR = new UUID(0, 0xbb);
    private static final UUID ZOE = new UUID(0, 0xcc);
    private static final AccountFilter ALL = new AccountFilter(null, null, null);

    private final EmbeddedViews views = new EmbeddedViews();
    private final AccountProjection projection = new AccountProjection(views.place());
    private final Accounts accounts = new Accounts(views.place());
    private long position;

    @AfterEach
    void stop() {
        views.close();
    }

    @Test
    void givenARegisteredPerson_thenTheirProfileShowsWhatTheySaidOfThemselves() {
        happened(registered(MARA, "mara", "mara@example.com", "Mara Lind"));
        assertThat(accounts.profile(MARA))
                .contains(new UserProfile(
                        MARA,
                        "mara",
                        "mara@example.com",
                        "Mara Lind",
                        null,
                        "Europe/Berlin",
                        "de",
                        null,
                        SubscriptionPlan.FREE,
                        AccountStatus.ACTIVE,
                        PlatformRole.USER,
                        NINE,
                        NINE));
    }

    @Test
    void givenEverythingChanged_thenTheProfileShowsItAsItIsNow() {
        happened(
                registered(MARA, "mara", "mara@example.com", "Mara Lind"),
                new UsernameChanged(MARA, "lind", NINE),
                new EmailChanged(MARA, "lind@example.com", NINE),
                new ProfileChanged(MARA, "M. Lind", "https://example.com/m.png", "Europe/Lisbon", "en", NINE),
                new SubscriptionPlanChanged(MARA, SubscriptionPlan.PLUS, NINE),
                new AccountStatusChanged(MARA, AccountStatus.SUSPENDED, NINE),
                new PasswordChanged(MARA, TEN));
        assertThat(accounts.profile(MARA))
                .contains(new UserProfile(
                        MARA,
                        "lind",
                        "lind@example.com",
                        "M. Lind",
                        "https://example.com/m.png",
                        "Europe/Lisbon",
                        "en",
                        null,
                        SubscriptionPlan.PLUS,
                        AccountStatus.SUSPENDED,
                        PlatformRole.USER,
                        NINE,
                        TEN));
    }

    @Test
    void givenAnInvitedPerson_thenTheyHaveNoProfileUntilTheyTakeTheAccountOver() {
        happened(invited());
        assertThat(accounts.profile(NOOR)).isEmpty();
        assertThat(accounts.find(ALL, 0, 25))
                .singleElement()
                .returns(null, AccountResponse::username)
                .returns(AccountStatus.INVITED, AccountResponse::accountStatus);
        happened(new AccountActivated(NOOR, "noor", "Noor", TEN));
        assertThat(accounts.profile(NOOR))
                .get()
                .returns("noor", UserProfile::username)
                .returns(AccountStatus.ACTIVE, UserProfile::accountStatus)
                .returns(TEN, UserProfile::updatedAt);
    }

    @Test
    void givenSeveralAccounts_thenTheyAreListedByUsernameInCodePointOrderAPageAtATime() {
        threePeople();
        assertThat(usernames(accounts.find(ALL, 0, 25))).containsExactly("Zoe", "mara", "noor");
        assertThat(usernames(accounts.find(ALL, 1, 1))).containsExactly("mara");
        assertThat(accounts.find(ALL, Long.MAX_VALUE, 25)).isEmpty();
        assertThat(accounts.count(ALL)).isEqualTo(3);
    }

    @Test
    void givenSeveralAccounts_whenAPartOfANameIsLookedFor_thenItIsFoundInAnyCaseAndTakenLiterally() {
        threePeople();
        assertThat(found("LIND")).containsExactly("mara");
        assertThat(found("noor@")).containsExactly("noor");
        assertThat(found("oo")).containsExactly("noor");
        assertThat(found("zo")).containsExactly("Zoe");
        assertThat(found("z.*e")).isEmpty();
        assertThat(found("\\E.")).isEmpty();
        assertThat(accounts.count(new AccountFilter("LIND", null, null))).isEqualTo(1);
    }

    @Test
    void givenSeveralAccounts_whenPlanAndStatusAreLookedFor_thenOnlyThoseAreFound() {
        threePeople();
        happened(
                new SubscriptionPlanChanged(MARA, SubscriptionPlan.PLUS, TEN),
                new SubscriptionPlanChanged(ZOE, SubscriptionPlan.PLUS, TEN),
                new AccountStatusChanged(ZOE, AccountStatus.SUSPENDED, TEN));
        assertThat(usernames(accounts.find(new AccountFilter(null, null, SubscriptionPlan.PLUS), 0, 25)))
                .containsExactly("Zoe", "mara");
        assertThat(usernames(
                        accounts.find(new AccountFilter("o", AccountStatus.SUSPENDED, SubscriptionPlan.PLUS), 0, 25)))
                .containsExactly("Zoe");
    }

    @Test
    void givenEventsThatComeTwice_thenTheyCountOnce() {
        var batch = projection.begin();
        batch.fold(new StoredEvent(0, NINE, registered(MARA, "mara", "mara@example.com", null)));
        batch.fold(new StoredEvent(1, NINE, new UsernameChanged(MARA, "lind", TEN)));
        batch.flush(1);
        batch = projection.begin();
        batch.fold(new StoredEvent(0, NINE, registered(MARA, "mara", "mara@example.com", null)));
        batch.flush(0);
        assertThat(accounts.profile(MARA)).get().returns("lind", UserProfile::username);
    }

    private void threePeople() {
        happened(
                registered(NOOR, "noor", "noor@example.org", null),
                registered(MARA, "mara", "mara@example.com", "Mara Lind"),
                registered(ZOE, "Zoe", "zoe@example.com", null));
    }

    private List<@Nullable String> found(String q) {
        return usernames(accounts.find(new AccountFilter(q, null, null), 0, 25));
    }

    private static List<@Nullable String> usernames(List<AccountResponse> rows) {
        return rows.stream().<@Nullable String>map(AccountResponse::username).toList();
    }

    private void happened(AccountEvent... events) {
        var batch = projection.begin();
        for (var event : events) {
            batch.fold(new StoredEvent(position++, NINE, event));
        }
        batch.flush(position - 1);
    }

    private static AccountRegistered registered(UUID userId, String username, String email, @Nullable String fullName) {
        return new AccountRegistered(
                userId,
                username,
                email,
                fullName,
                "Europe/Berlin",
                "de",
                PlatformRole.USER,
                AccountStatus.ACTIVE,
                NINE);
    }

    private static AccountRegistered invited() {
        return new AccountRegistered(
                NOOR, null, "noor@example.com", null, "UTC", "en", PlatformRole.USER, AccountStatus.INVITED, NINE);
    }
}
