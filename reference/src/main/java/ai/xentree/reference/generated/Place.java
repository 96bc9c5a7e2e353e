package ai.xentree.reference.generated;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An organization that people come to, with its teams. */
record Place(UUID organizationId, List<Club> clubs) {

    /** A team, and until when there is one. */
    record Club(UUID teamId, Instant until) {}

    /** As it is at that moment, without what is gone by then. */
    Place at(Instant moment) {
        return new Place(
                organizationId,
                clubs.stream().filter(club -> moment.isBefore(club.until())).toList());
    }

    List<UUID> teamsAt(Instant at) {
        return clubs.stream()
                .filter(club -> at.isBefore(club.until()))
                .map(Club::teamId)
                .toList();
    }
}
