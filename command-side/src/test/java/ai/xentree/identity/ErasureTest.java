package ai.xentree.identity;

import static ai.xentree.identity.People.MARA;
import static ai.xentree.identity.People.NOOR;
import static ai.xentree.identity.People.register;
import static ai.xentree.identity.People.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.axon.Commands;
import ai.xentree.axon.InMemoryAxon;
import ai.xentree.axon.SortableIds;
import ai.xentree.claims.ClaimsFixture;
import ai.xentree.core.Actor;
import ai.xentree.events.PersonKeys;
import ai.xentree.freshness.AwaitPosition;
import ai.xentree.identity.AccountEvent.ErasureCompleted;
import ai.xentree.organizations.FindLeavings;
import ai.xentree.organizations.Leavings;
import ai.xentree.organizations.OwnsAlone;
import ai.xentree.passwords.PasswordsFixture;
import ai.xentree.sessions.LeaveSession;
import ai.xentree.vault.InMemoryVault;
import ai.xentree.vault.Vault;
import ai.xentree.web.idempotency.RememberedAnswers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErasureTest {

    private static final UUID NOBODY = UUID.fromString("01900000-0000-7000-8000-000000000001");

    private final TestClock clock = new TestClock();
    private final InMemoryVault vault = new InMemoryVault(clock);
    private final Others others = new Others();
    private final InMemoryAxon axon =
            new InMemoryAxon(ClaimsFixture.module(vault), new IdentityModule().identityAggregates(), configurer -> {
                configurer.registerCommandHandler(c -> new IdentityFixture.NoApiKeys());
                configurer.registerCommandHandler(c -> others);
                configurer.registerQueryHandler(c -> others);
            });
    private final Commands commands = new Commands(axon.configuration().commandGateway());
    private final TokenFamilies families =
            new TokenFamilies(vault, new RefreshSettings(Duration.ofDays(30), Duration.ofSeconds(10)), clock);
    private final Erasure erasure = new Erasure(
            commands,
            axon.configuration().queryGateway(),
            new AccountReader(axon.configuration().eventStore()),
            new LogIns(commands, families, new SortableIds(), clock),
            PasswordsFixture.quick(vault),
            new PersonKeys(axon.vault()),
            vault,
            new RememberedAnswers(vault),
            () -> 0,
            List.of(),
            clock);

    @BeforeEach
    void begin() {
        axon.send(register());
    }

    @AfterEach
    void stop() {
        axon.close();
    }

    @Test
    void givenAPersonOfSeveralNames_whenSheIsErased_thenAnswersThatHoldOneOfThemAreForgottenAndOthersAreNot() {
        axon.send(update().username("lind").email("lind@example.com").build());
        remember("former", "MARA@example.com");
        remember("later", "Lind");
        remember("full name", "by mara lind");
        remember("another", "noor@example.com");
        erasure.erase(MARA, Actor.user(MARA));
        assertThat(vault.findAll("idempotency", "")).extracting(Vault.Entry::id).containsExactly("another");
    }

    @Test
    void givenAnAnswerThatComesWhileSheIsErased_thenItIsForgottenToo() {
        others.whileReadModelsAreAwaited = () -> remember("late", "mara@example.com");
        erasure.erase(MARA, Actor.user(MARA));
        assertThat(vault.find("idempotency", "late")).isEmpty();
    }

    @Test
    void givenAnErasureThatARequestCarriesOut_whenUnfinishedOnesAreLookedFor_thenItIsNotBegunAgain() {
        others.whileReadModelsAreAwaited = erasure::finish;
        erasure.erase(MARA, Actor.user(MARA));
        assertThat(others.leavings).as("before it, and once in it").isEqualTo(2);
        assertThat(vault.findAll("erasure", "")).isEmpty();
    }

    @Test
    void givenAnErasureThatFailed_whenItsRequestIsOver_thenItIsFinishedLater() {
        others.whileReadModelsAreAwaited = () -> {
            throw new IllegalStateException("The read models are away.");
        };
        assertThatThrownBy(() -> erasure.erase(MARA, Actor.user(MARA))).hasStackTraceContaining("are away");
        assertThat(completed()).isEmpty();
        erasure.finish();
        assertThat(completed()).containsExactly(MARA);
    }

    @Test
    void givenAnErasureThatFailsAgain_whenUnfinishedOnesAreLookedFor_thenTheOthersAreFinished() {
        axon.send(register(NOOR, "noor", "noor@example.com"));
        begun(NOBODY);
        begun(MARA);
        begun(NOOR);
        erasure.finish();
        assertThat(completed()).containsExactly(MARA, NOOR);
        assertThat(vault.findAll("erasure", "")).extracting(Vault.Entry::id).containsExactly(NOBODY.toString());
    }

    private List<UUID> completed() {
        return axon.events().stream()
                .filter(ErasureCompleted.class::isInstance)
                .map(event -> ((ErasureCompleted) event).userId())
                .toList();
    }

    private void begun(UUID person) {
        vault.put("erasure", new Vault.Entry(person.toString(), new byte[0], null));
    }

    private void remember(String id, String text) {
        var body = Base64.getEncoder().encodeToString(("{\"text\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8));
        var kept = "{\"claim\":\"" + NOBODY + "\",\"fingerprint\":\"asked\","
                + "\"answer\":{\"status\":201,\"headers\":{},\"body\":\"" + body + "\"}}";
        vault.put("idempotency", new Vault.Entry(id, kept.getBytes(StandardCharsets.UTF_8), null));
    }

    /** What an erasure has to do with beyond accounts; nobody is in an organization. */
    static final class Others {

        private Runnable whileReadModelsAreAwaited = () -> {};
        private int leavings;

        @CommandHandler
        void handle(LeaveSession command) {}

        @QueryHandler
        boolean handle(OwnsAlone query) {
            return false;
        }

        @QueryHandler
        Leavings handle(FindLeavings query) {
            leavings++;
            return new Leavings(List.of(), List.of());
        }

        @QueryHandler
        boolean handle(AwaitPosition query) {
            var once = whileReadModelsAreAwaited;
            whileReadModelsAreAwaited = () -> {};
            once.run();
            return true;
        }
    }
}
