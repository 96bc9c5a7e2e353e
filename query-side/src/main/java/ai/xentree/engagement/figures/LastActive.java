package ai.xentree.engagement.figures;

import ai.xentree.engagement.model.LastEnds;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When somebody was active last, as it is shown. */
final class LastActive {

    private LastActive() {}

    static @Nullable Instant instant(long lastEnd) {
        return lastEnd == LastEnds.NEVER ? null : Instant.ofEpochMilli(lastEnd);
    }
}
