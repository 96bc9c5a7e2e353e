package ai.xentree.integrations;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody wants a grant for. */
record WantedGrant(IntegrationMode mode, String origin, List<String> scopes, int ttlSeconds) {

    private static final int USUAL_TTL_SECONDS = 120;

    static WantedGrant of(
            @Nullable IntegrationMode mode, String origin, Set<String> scopes, @Nullable Integer ttlSeconds) {
        return new WantedGrant(
                Objects.requireNonNullElse(mode, IntegrationMode.API),
                Origins.require(origin),
                scopes.stream().sorted().toList(),
                Objects.requireNonNullElse(ttlSeconds, USUAL_TTL_SECONDS));
    }

    /** The same from an instant on; tokens know whole seconds only. */
    GrantTerms at(Instant now) {
        var issuedAt = now.truncatedTo(ChronoUnit.SECONDS);
        return new GrantTerms(mode, origin, scopes, issuedAt, issuedAt.plus(Duration.ofSeconds(ttlSeconds)));
    }
}
