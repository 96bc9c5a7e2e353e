package ai.xentree.stats;

import ai.xentree.core.Refused;
import ai.xentree.stats.pages.Pages;
import ai.xentree.web.errors.TemporarilyUnavailable;
import java.time.Instant;
import java.util.function.Function;

/** The read model as it was. */
public interface Past {

    /**
     * What a reader finds in the pages from the events stored up to an instant, which lack what people are called.
     *
     * @throws Refused where the instant has not come yet
     * @throws TemporarilyUnavailable where they are not ready yet
     */
    <R> R read(Instant asOf, Function<Pages, R> reader);
}
