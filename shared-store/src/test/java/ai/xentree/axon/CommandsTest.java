package ai.xentree.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Actor;
import ai.xentree.organizations.OrganizationCommand.CreateOrganization;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private static final CreateOrganization COMMAND =
            new CreateOrganization(new UUID(0, 1), "Acme", "acme", null, null, Instant.EPOCH, Actor.SYSTEM);

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final Commands commands =
            new Commands(DefaultCommandGateway.builder().commandBus(bus).build());

    @Test
    void givenHandlersAreNotKnownYet_whenAStartingProgramSends_thenItIsHandledOnceTheyAre() {
        var sent = new AtomicInteger();
        bus.registerDispatchInterceptor(messages -> (place, message) -> {
            if (sent.incrementAndGet() == 2) {
                bus.subscribe(message.getCommandName(), handled -> "made");
            }
            return message;
        });
        assertThat(commands.whileStarting().<String>send(COMMAND)).isEqualTo("made");
        assertThat(sent).hasValue(2);
    }

    @Test
    void givenNobodyHandlesIt_whenAServingProgramSends_thenItSaysSoAtOnce() {
        assertThatThrownBy(() -> commands.send(COMMAND)).isInstanceOf(NoHandlerForCommandException.class);
    }
}
