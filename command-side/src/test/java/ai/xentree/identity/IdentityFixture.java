package ai.xentree.identity;

import ai.xentree.apikeys.ApiKeyCommand.RevokeApiKeysOf;
import ai.xentree.axon.Commands;
import ai.xentree.axon.InMemoryAxon;
import ai.xentree.axon.SortableIds;
import ai.xentree.claims.Claims;
import ai.xentree.claims.ClaimsFixture;
import ai.xentree.core.DomainEvent;
import ai.xentree.identity.TokenIssuer.AccessToken;
import ai.xentree.passwords.Passwords;
import ai.xentree.passwords.PasswordsFixture;
import ai.xentree.vault.InMemoryVault;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;

/** Identity as the programs put it together, with hashes that cost little and time that stands still. */
final class IdentityFixture implements AutoCloseable {

    static final String PASSWORD = "correct horse battery";
    static final String ADDRESS = "10.0.0.1";

    final TestClock clock = new TestClock();
    final InMemoryVault vault = new InMemoryVault(clock);
    final InMemoryAxon axon = new InMemoryAxon(
            ClaimsFixture.module(vault),
            new IdentityModule().identityAggregates(),
            configurer -> configurer.registerCommandHandler(c -> new NoApiKeys()));
    final Commands commands = new Commands(axon.configuration().commandGateway());
    final Claims claims = axon.configuration().getComponent(Claims.class);
    final AccountReader accounts = new AccountReader(axon.configuration().eventStore());
    final Passwords passwords = PasswordsFixture.quick(vault);
    final SortableIds ids = new SortableIds();
    final TokenFamilies families =
            new TokenFamilies(vault, new RefreshSettings(Duration.ofDays(30), Duration.ofSeconds(10)), clock);
    final LogIns logIns = new LogIns(commands, families, ids, clock);
    final LoginThrottle throttle = new LoginThrottle(
            new ThrottleSettings(3, 100, Duration.ofSeconds(1), Duration.ofMinutes(15), Duration.ofHours(1), 1_000),
            clock);
    final Authentication authentication = new Authentication(
            claims,
            accounts,
            passwords,
            throttle,
            logIns,
            families,
            (userId, loginSessionId, role) -> new AccessToken(loginSessionId + "/" + role, 900));
    final Registration registration = new Registration(commands, passwords, accounts, ids, clock);
    final AccountChanges changes = new AccountChanges(commands, accounts, passwords, throttle, logIns);

    UserProfile registerMara() {
        return registration.register(
                new Registration.Applicant("mara", "mara@example.com", "Mara Lind", "UTC", "en"), PASSWORD);
    }

    TokenResponse logIn() {
        return authentication.logIn("mara", PASSWORD, ADDRESS);
    }

    <E extends DomainEvent> List<E> events(Class<E> type) {
        return axon.events().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public void close() {
        axon.close();
    }

    /** Nobody has API keys here. */
    static final class NoApiKeys {

        @CommandHandler
        void handle(RevokeApiKeysOf command) {}
    }
}
