package ai.xentree.stats.figures;

import ai.xentree.stats.model.LastEnds;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When somebody was active last, as it is shown. */
public final class LastActive {

    private LastActive() {}

    /** The instant of an end in milliseconds since 1970-01-01T00:00Z; null for {@link LastEnds#NEVER}. */
    public static @Nullable Instant instant(long lastEnd) {
        return lastEnd == LastEnds.NEVER ? null : Instant.ofEpochMilli(lastEnd);
    }
}
