package ai.xentree.oulad;

import ai.xentree.core.Actor;
import ai.xentree.organizations.MembershipCommand.PastTeam;
import ai.xentree.organizations.MembershipCommand.RecordMembership;
import ai.xentree.organizations.OrganizationRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a student's memberships of teams amount to.
 *
 * @param stays those that happened, earliest first, at least one
 */
record PastStays(UUID userId, List<Stay> stays) {

    /** Nothing for whoever was in no team. */
    static Optional<PastStays> of(Student student) {
        return Optional.of(new PastStays(student.userId(), student.stays()))
                .filter(past -> !past.stays().isEmpty());
    }

    /** From the first day in any team to the last, whatever is between; it goes on while one of them does. */
    RecordMembership membership(UUID organizationId) {
        return new RecordMembership(
                organizationId,
                userId,
                OrganizationRole.MEMBER,
                midnight(stays.getFirst().joined()),
                end(),
                stays.stream().map(PastStays::inTeam).toList(),
                Actor.SYSTEM);
    }

    private @Nullable Instant end() {
        var ends = stays.stream().map(Stay::left).map(Optional::ofNullable).toList();
        return ends.stream().anyMatch(Optional::isEmpty)
                ? null
                : ends.stream()
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                        .map(PastStays::midnight)
                        .orElseThrow();
    }

    private static PastTeam inTeam(Stay stay) {
        var left = stay.left() == null ? null : midnight(stay.left());
        return new PastTeam(stay.presentation().teamId(), midnight(stay.joined()), left);
    }

    /** The beginning of a day, in UTC. */
    static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
