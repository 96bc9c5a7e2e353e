package ai.xentree.identity;

import static ai.xentree.identity.People.MARA;
import static ai.xentree.identity.People.NINE;
import static ai.xentree.identity.People.NOOR;
import static ai.xentree.identity.People.register;
import static ai.xentree.identity.People.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.axon.InMemoryAxon;
import ai.xentree.axon.SortableIds;
import ai.xentree.claims.ClaimKind;
import ai.xentree.claims.Claims;
import ai.xentree.claims.ClaimsFixture;
import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import ai.xentree.identity.AccountCommand.ActivateAccount;
import ai.xentree.identity.AccountCommand.InviteAccount;
import ai.xentree.vault.InMemoryVault;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private final InMemoryVault vault = new InMemoryVault();
    private final InMemoryAxon axon =
            new InMemoryAxon(ClaimsFixture.module(vault), new IdentityModule().identityAggregates());
    private final Claims claims = axon.configuration().getComponent(Claims.class);
    private final AccountReader accounts =
            new AccountReader(axon.configuration().eventStore());

    @AfterEach
    void stop() {
        axon.close();
    }

    @Test
    void givenNothing_whenAPersonRegisters_thenTheyHoldBothNames() {
        axon.send(register());
        assertThat(claims.holderOf(ClaimKind.USERNAME, "MARA")).contains(MARA);
        assertThat(claims.holderOf(ClaimKind.EMAIL, "Mara@Example.com")).contains(MARA);
        assertThat(accounts.find(MARA))
                .get()
                .returns("mara", account -> account.names().username());
    }

    @Test
    void givenAnAccount_whenAnotherRegistersWithItsEmail_thenNothingOfItHappens() {
        axon.send(register());
        assertThatThrownBy(() -> axon.send(register(NOOR, "noor", "MARA@example.com")))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("EMAIL_TAKEN");
        assertThat(accounts.find(NOOR)).isEmpty();
        assertThat(claims.holderOf(ClaimKind.USERNAME, "noor")).isEmpty();
    }

    @Test
    void givenAnAccount_whenAnotherRegistersWithItsUsername_thenNothingOfItHappens() {
        axon.send(register());
        assertThatThrownBy(() -> axon.send(register(NOOR, "MARA", "noor@example.com")))
                .hasMessageStartingWith("USERNAME_TAKEN");
        assertThat(accounts.find(NOOR)).isEmpty();
        assertThat(claims.holderOf(ClaimKind.EMAIL, "noor@example.com")).isEmpty();
    }

    @Test
    void givenTwoHundredAtOnce_whenAllWantOneName_thenOneAccountIsMade() throws Exception {
        var ids = new SortableIds();
        var attempts = IntStream.range(0, 200)
                .mapToObj(i -> register(ids.next(), "mara", "mara" + i + "@example.com"))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads
                            .invokeAll(attempts.stream()
                                    .map(command -> (Callable<Boolean>) () -> succeeds(command))
                                    .toList())
                            .stream()
                            .filter(Future::resultNow))
                    .hasSize(1);
        }
        assertThat(attempts.stream().filter(it -> accounts.find(it.userId()).isPresent()))
                .hasSize(1);
    }

    @Test
    void givenAnAccount_whenItsPersonTakesOtherNames_thenTheOldOnesAreFree() {
        axon.send(register());
        axon.send(update().username("lind").email("lind@example.com").build());
        axon.send(register(NOOR, "mara", "mara@example.com"));
        assertThat(claims.holderOf(ClaimKind.USERNAME, "lind")).contains(MARA);
        assertThat(claims.holderOf(ClaimKind.USERNAME, "mara")).contains(NOOR);
    }

    @Test
    void givenTwoAccounts_whenOneWantsTheNameOfTheOther_thenNothingOfTheChangeHappens() {
        axon.send(register());
        axon.send(register(NOOR, "noor", "noor@example.com"));
        assertThatThrownBy(() -> axon.send(
                        update().email("new@example.com").username("noor").build()))
                .hasMessageStartingWith("USERNAME_TAKEN");
        assertThat(accounts.find(MARA))
                .get()
                .returns("mara@example.com", account -> account.names().email());
        assertThat(claims.holderOf(ClaimKind.EMAIL, "new@example.com")).isEmpty();
    }

    @Test
    void givenAnInvitedPerson_whenTheyTakeTheAccountOver_thenTheyHoldTheirUsername() {
        axon.send(new InviteAccount(MARA, "mara@example.com", NINE, People.ADMIN));
        assertThat(claims.holderOf(ClaimKind.EMAIL, "mara@example.com")).contains(MARA);
        axon.send(new ActivateAccount(MARA, "mara", null, NINE, Actor.user(MARA)));
        assertThat(claims.holderOf(ClaimKind.USERNAME, "mara")).contains(MARA);
        assertThat(accounts.isActive(MARA)).isTrue();
    }

    @Test
    void givenATakenUsername_whenAnInvitedPersonWantsIt_thenTheAccountStaysInvited() {
        axon.send(register(NOOR, "noor", "noor@example.com"));
        axon.send(new InviteAccount(MARA, "mara@example.com", NINE, People.ADMIN));
        assertThatThrownBy(() -> axon.send(new ActivateAccount(MARA, "Noor", null, NINE, Actor.user(MARA))))
                .hasMessageStartingWith("USERNAME_TAKEN");
        assertThat(accounts.find(MARA))
                .get()
                .returns(AccountStatus.INVITED, account -> account.standing().status());
    }

    private boolean succeeds(AccountCommand command) {
        try {
            axon.send(command);
            return true;
        } catch (Refused e) {
            return false;
        }
    }
}
