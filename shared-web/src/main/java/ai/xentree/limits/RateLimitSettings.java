package ai.xentree.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often callers may call.
 *
 * @param address of one address, before anybody knows who calls
 * @param user of one person
 * @param apiKey of one API key
 * @param tenant of one organization
 * @param remembered addresses, persons, keys and organizations, of each so many at most, of which it is known what they took
 * @param shared how programs agree on what was taken
 */
@ConfigurationProperties("xentree.rate-limits")
record RateLimitSettings(
        @DefaultValue OfAddress address,
        @DefaultValue Rates.OfUser user,
        @DefaultValue Rates.OfApiKey apiKey,
        @DefaultValue Rates.OfTenant tenant,
        @DefaultValue("50000") long remembered,
        @DefaultValue Sharing shared) {

    /**
     * Of one address; for IPv6 of one network of 64 bits.
     *
     * @param requests requests without credentials, or with wrong ones
     * @param logIns attempts to log in that failed or are under way, and to register
     */
    record OfAddress(
            @DefaultValue("1200/1m") Rate requests,
            @DefaultValue("30/1m") Rate logIns) {}

    /**
     * How programs that share a MongoDB agree on what was taken.
     *
     * @param every how long a program goes by what it knows before it asks what the others took
     * @param part it asks sooner once it alone took that part of a limit
     * @param patience how long it waits for the answer, before it counts by itself
     * @param pause how long it then counts by itself
     */
    record Sharing(
            @DefaultValue("1s") Duration every,
            @DefaultValue("0.05") double part,
            @DefaultValue("250ms") Duration patience,
            @DefaultValue("5s") Duration pause) {

        /** How many of a rate a program takes before it asks. */
        long atOnce(Rate rate) {
            return Math.max(1, (long) (rate.count() * part));
        }
    }
}
