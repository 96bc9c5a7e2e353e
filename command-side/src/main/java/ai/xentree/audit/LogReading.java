package ai.xentree.audit;

import ai.xentree.audit.LogReadCommand.RecordReadOfOrganization;
import ai.xentree.audit.LogReadCommand.RecordReadOfPlatform;
import ai.xentree.audit.LogReadEvent.LogRead;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The aggregate of one reading of the log; recording it again changes nothing. */
final class LogReading {

    @AggregateIdentifier
    private @Nullable String aggregateId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordReadOfOrganization command) {
        record(command, command.organizationId());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordReadOfPlatform command) {
        record(command, null);
    }

    private void record(LogReadCommand command, @Nullable UUID organizationId) {
        if (aggregateId == null) {
            var reading = command.reading();
            AggregateLifecycle.apply(new LogRead(
                    command.readId(),
                    organizationId,
                    command.actor().userId(),
                    reading.what(),
                    reading.format(),
                    reading.filters(),
                    command.at()));
        }
    }

    @EventSourcingHandler
    void on(LogRead event) {
        aggregateId = LogReadCommand.aggregateId(event.readId());
    }
}
