package ai.xentree.axon;

import ai.xentree.core.Ids;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;

/** Makes UUIDs of version 7 (RFC 9562), for aggregates and, by way of {@code META-INF/services}, for Axon's messages. */
public final class SortableIds extends IdentifierFactory implements Ids {

    private final TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator();

    @Override
    public UUID next() {
        return generator.generate();
    }

    @Override
    public String generateIdentifier() {
        return next().toString();
    }
}
