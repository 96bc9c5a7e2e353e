package ai.xentree.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.identity.AccountCommand.RegisterAccount;
import ai.xentree.identity.PlatformRole;
import ai.xentree.inactivity.InactivityAlertCommand;
import ai.xentree.inactivity.InactivityAlertEvent.MemberFellSilent;
import ai.xentree.organizations.MembershipCommand.RecordMembership;
import ai.xentree.organizations.OrganizationCommand.CreateOrganization;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.projection.Projections;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class InactivityAlertsTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-02T09:00:00Z");
    private static final UUID ACME = new UUID(0, 1);
    private static final UUID MARA = new UUID(0, 2);

    @TempDir
    Path folder;

    @Test
    void givenAMemberWhoFellSilent_whenTheProgramIsStartedAgain_thenOneAlertIsRaised() throws Exception {
        long head;
        try (var program = start(Duration.ofHours(1))) {
            var commands = program.getBean(Commands.class);
            commands.send(new RegisterAccount(
                    MARA, "mara", "mara@example.com", null, "UTC", "en", PlatformRole.USER, LONG_AGO, Actor.SYSTEM));
            commands.send(new CreateOrganization(ACME, "Acme", "acme", null, null, LONG_AGO, Actor.SYSTEM));
            commands.send(
                    new RecordMembership(ACME, MARA, OrganizationRole.MEMBER, LONG_AGO, null, List.of(), Actor.SYSTEM));
            head = program.getBean(Projections.class).head();
        }
        try (var program = start(Duration.ofMillis(50))) {
            assertThat(program.getBean(Projections.class).await(head + 1, Duration.ofMinutes(1)))
                    .isTrue();
        }
        try (var program = start(Duration.ofHours(1))) {
            assertThat(program.getBean(EventStore.class)
                            .readEvents(InactivityAlertCommand.aggregateId(ACME, MARA))
                            .asStream()
                            .map(EventMessage::getPayload)
                            .map(MemberFellSilent.class::cast))
                    .singleElement()
                    .returns(LONG_AGO, MemberFellSilent::silentSince)
                    .returns(7, MemberFellSilent::days);
        }
    }

    private ConfigurableApplicationContext start(Duration sweepEvery) {
        var settings = RunningProgram.settings(folder);
        settings.put("xentree.inactivity.sweep-every", sweepEvery);
        return Program.start(settings);
    }
}
