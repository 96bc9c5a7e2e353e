package ai.xentree.integrations;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How revocations are shown to administrators.
 *
 * @param shown how long after it one is shown, an hour to a hundred years; its token has been worthless for most of that, and the
 *     history of events tells of all there ever were
 */
@ConfigurationProperties("xentree.integrations.revocations")
record RevocationSettings(@DefaultValue("30d") Duration shown) {

    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(36_500);

    RevocationSettings {
        if (shown.compareTo(SHORTEST) < 0 || shown.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "xentree.integrations.revocations.shown must be at least " + SHORTEST + " and at most " + LONGEST);
        }
    }
}
