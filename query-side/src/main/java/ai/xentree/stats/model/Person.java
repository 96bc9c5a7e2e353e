package ai.xentree.stats.model;

import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.SubscriptionPlan;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person as rows about people show them, and the person's memberships.
 *
 * @param timezone IANA name
 * @param scored whether any task of theirs was scored, so that there is an XPI to read
 */
public record Person(Profile profile, String timezone, boolean scored, List<Membership> memberships) {

    /** Somebody of whom only the identifier is known. */
    public static final Person UNKNOWN = new Person(
            new Profile(null, null, null, null, SubscriptionPlan.FREE, AccountStatus.ACTIVE), "UTC", false, List.of());

    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    /** Names and account; a name reads as null once the person is erased. */
    public record Profile(
            @Nullable String username,
            @Nullable String email,
            @Nullable String fullName,
            @Nullable String avatarUrl,
            SubscriptionPlan plan,
            AccountStatus status) {

        /** Whether all names are the same. */
        public boolean namedLike(Profile other) {
            return Objects.equals(username, other.username)
                    && Objects.equals(email, other.email)
                    && Objects.equals(fullName, other.fullName)
                    && Objects.equals(avatarUrl, other.avatarUrl);
        }

        private Profile of(SubscriptionPlan otherPlan, AccountStatus otherStatus) {
            return new Profile(username, email, fullName, avatarUrl, otherPlan, otherStatus);
        }

        /** The username; the person's identifier where there is none any more, or not yet. */
        public String usernameOr(UUID userId) {
            return username == null ? userId.toString() : username;
        }
    }

    /** The time zone; UTC where this program does not know that name. */
    public ZoneId zone() {
        return ZONES.contains(timezone) ? ZoneId.of(timezone) : ZoneOffset.UTC;
    }

    /** What lies between the person and an organization; empty if nothing ever did. */
    public Optional<Membership> membership(UUID organizationId) {
        return memberships.stream()
                .filter(membership -> membership.organizationId().equals(organizationId))
                .findFirst();
    }

    /** The same, called as another one is. */
    public Person calledLike(Person other) {
        return with(other.profile.of(profile.plan, profile.status));
    }

    /** The same, called nothing. */
    public Person withoutNames() {
        return calledLike(UNKNOWN);
    }

    /** With other names. */
    public Person with(Profile changed) {
        return new Person(changed, timezone, scored, memberships);
    }

    /** With a task that was scored. */
    public Person withScore() {
        return new Person(profile, timezone, true, memberships);
    }

    /** In another time zone. */
    public Person in(String zone) {
        return new Person(profile, zone, scored, memberships);
    }

    /** With a membership that is new or has changed. */
    public Person with(Membership changed) {
        var id = changed.organizationId();
        var all = membership(id).isPresent()
                ? memberships.stream()
                        .map(membership -> membership.organizationId().equals(id) ? changed : membership)
                        .toList()
                : Stream.concat(memberships.stream(), Stream.of(changed)).toList();
        return new Person(profile, timezone, scored, all);
    }
}
