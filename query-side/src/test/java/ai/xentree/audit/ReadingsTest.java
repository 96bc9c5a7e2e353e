package ai.xentree.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.audit.LogReadCommand.Reading;
import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    private static final int MOST = 3;
    private static final Actor MALLORY = Actor.user(new UUID(1, 1));
    private static final Reading READING = new Reading("events", "json", "");

    private final AtomicInteger recorded = new AtomicInteger();
    private final Readings readings = new Readings(
            new Commands(gateway()), UUID::randomUUID, () -> Instant.EPOCH, new AuditBounds(1, 1, 1, 1, MOST));

    private CommandGateway gateway() {
        return (CommandGateway) Proxy.newProxyInstance(
                CommandGateway.class.getClassLoader(),
                new Class<?>[] {CommandGateway.class},
                (proxy, method, arguments) -> recorded.incrementAndGet() < 0 ? proxy : null);
    }

    private static Set<UUID> organizations(int count) {
        return IntStream.range(0, count).mapToObj(i -> new UUID(2, i)).collect(Collectors.toSet());
    }

    private static void isInvalid(Runnable reading, String parameter) {
        assertThatThrownBy(reading::run).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo("VALIDATION_ERROR");
            assertThat(refused.refusal().details().toString()).contains("field=" + parameter);
        });
    }

    @Test
    void givenSomebodyMayReadTheLogOfManyOrganizations_whenTheyNameNone_thenOneMustBeNamedAndNothingIsRecorded() {
        var many = new Visible(false, organizations(MOST + 1));
        isInvalid(() -> readings.recordOfEvents(MALLORY, many, READING), "organization_id");
        isInvalid(() -> readings.recordOfAggregate(MALLORY, many, READING), "aggregate_id");
        assertThat(recorded).hasValue(0);
    }

    @Test
    void givenSomebodyMayReadTheLogOfAsManyAsMayBeReadAtOnce_whenTheyNameNone_thenEachReadingIsRecorded() {
        readings.recordOfEvents(MALLORY, new Visible(false, organizations(MOST)), READING);
        assertThat(recorded).hasValue(MOST);
    }

    @Test
    void givenAPlatformAdministrator_whenTheyReadEverything_thenThatIsRecordedOnceHoweverManyOrganizationsThereAre() {
        readings.recordOfEvents(new Actor(new UUID(1, 2), true), new Visible(true, Set.of()), READING);
        assertThat(recorded).hasValue(1);
    }
}
