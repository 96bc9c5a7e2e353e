package ai.xentree.audit;

import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import ai.xentree.core.OfOrganization;
import java.time.Instant;
import java.util.UUID;

/** What can be asked about reading the log. */
public sealed interface LogReadCommand extends Command {

    /** Of which reading. */
    UUID readId();

    @Override
    default String aggregateId() {
        return aggregateId(readId());
    }

    /** The identifier of that reading's aggregate. */
    static String aggregateId(UUID readId) {
        return "log-read:" + readId;
    }

    /** What was read. */
    Reading reading();

    /** When. */
    Instant at();

    /** What of the log was read, how it was given out, and by which filters it was chosen. */
    record Reading(String what, String format, String filters) {}

    /** Records that the log of one organization was read. */
    record RecordReadOfOrganization(UUID readId, UUID organizationId, Reading reading, Instant at, Actor actor)
            implements LogReadCommand, OfOrganization {}

    /** Records that the log of the whole platform was read. */
    record RecordReadOfPlatform(UUID readId, Reading reading, Instant at, Actor actor) implements LogReadCommand {}
}
