package ai.xentree.stats;

import ai.xentree.core.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator asks for.
 *
 * @param caller who asks
 * @param organizationId left out: the caller's earliest organization in which they may see admin stats
 * @param teamId left out: all that the caller may see of the organization
 * @param startDate first UTC day; left out: 29 days before the last
 * @param endDate last UTC day; left out: the day of {@code asOf}
 * @param asOf answered as it would have been at this instant; left out: now
 */
public record StatsQuery(
        Actor caller,
        @Nullable UUID organizationId,
        @Nullable UUID teamId,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable Instant asOf) {

    /** What is asked as of now. */
    public StatsQuery(
            Actor caller,
            @Nullable UUID organizationId,
            @Nullable UUID teamId,
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate) {
        this(caller, organizationId, teamId, startDate, endDate, null);
    }

    /** The same of a team. */
    public StatsQuery ofTeam(UUID team) {
        return new StatsQuery(caller, organizationId, team, startDate, endDate, asOf);
    }
}
