package ai.xentree.audit;

import ai.xentree.audit.LogReadCommand.Reading;
import ai.xentree.audit.LogReadCommand.RecordReadOfOrganization;
import ai.xentree.audit.LogReadCommand.RecordReadOfPlatform;
import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.core.Ids;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Records that the log is read, before it is: what cannot be recorded is not shown. */
@Component
final class Readings {

    private final Commands commands;
    private final Ids ids;
    private final InstantSource clock;
    private final AuditBounds bounds;

    Readings(Commands commands, Ids ids, InstantSource clock, AuditBounds bounds) {
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
        this.bounds = bounds;
    }

    /**
     * That of events is read.
     *
     * @throws Refused where it is the log of too many organizations for one request
     */
    void recordOfEvents(Actor reader, Visible visible, Reading reading) {
        requireFew(
                visible, "organization_id", "must be given by whoever may read the log of more than %d organizations");
        record(reader, visible, reading);
    }

    /**
     * That of an aggregate is read.
     *
     * @throws Refused where it is in the log of too many organizations for one request
     */
    void recordOfAggregate(Actor reader, Visible visible, Reading reading) {
        requireFew(visible, "aggregate_id", "is in the log of more than %d organizations that you may read");
        record(reader, visible, reading);
    }

    /** For each organization an event is stored. */
    private void requireFew(Visible visible, String parameter, String message) {
        if (!visible.everything() && visible.organizations().size() > bounds.organizations()) {
            throw Refusal.invalid(parameter, message.formatted(bounds.organizations()));
        }
    }

    private void record(Actor reader, Visible visible, Reading reading) {
        if (visible.everything()) {
            commands.send(new RecordReadOfPlatform(ids.next(), reading, clock.instant(), reader));
        }
        visible.organizations()
                .forEach(organization -> commands.send(
                        new RecordReadOfOrganization(ids.next(), organization, reading, clock.instant(), reader)));
    }
}
