package ai.xentree.audit;

import ai.xentree.audit.LogReadCommand.Reading;
import ai.xentree.audit.LogReadCommand.RecordReadOfOrganization;
import ai.xentree.audit.LogReadCommand.RecordReadOfPlatform;
import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.core.Ids;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Records that the log is read, before it is: what cannot be recorded is not shown. */
@Component
final class Readings {

    private final Commands commands;
    private final Ids ids;
    private final InstantSource clock;

    Readings(Commands commands, Ids ids, InstantSource clock) {
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    void record(Actor reader, Visible visible, Reading reading) {
        if (visible.everything()) {
            commands.send(new RecordReadOfPlatform(ids.next(), reading, clock.instant(), reader));
        }
        visible.organizations()
                .forEach(organization -> commands.send(
                        new RecordReadOfOrganization(ids.next(), organization, reading, clock.instant(), reader)));
    }
}
