package ai.xentree.stats.folding;

import ai.xentree.stats.model.Membership;
import ai.xentree.stats.model.Organization;
import ai.xentree.stats.model.Person;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.PageBatch;
import ai.xentree.stats.pages.PageKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * For which organizations it counts what a person did: those whose member the person was when it happened, by what is known
 * of memberships when it is stored: joining never looks back (semantics.md, section 3, "Population").
 */
final class Standing {

    private final PageBatch pages;
    private final Map<UUID, PageKey<Person>> people = new HashMap<>();
    private final Map<UUID, PageKey<Organization>> organizations = new HashMap<>();

    Standing(PageBatch pages) {
        this.pages = pages;
    }

    /** The person's memberships at an instant (milliseconds since 1970-01-01T00:00Z). */
    List<Membership> at(UUID userId, long instant) {
        var counting = new ArrayList<Membership>(1);
        for (var membership : ever(userId)) {
            if (membership.stays().contain(instant) && instant < deletedAt(membership.organizationId())) {
                counting.add(membership);
            }
        }
        return counting;
    }

    /** Every membership the person ever had. */
    List<Membership> ever(UUID userId) {
        return pages.read(people.computeIfAbsent(userId, StatsPages::person)).memberships();
    }

    private long deletedAt(UUID organizationId) {
        return pages.read(organizations.computeIfAbsent(organizationId, StatsPages::organization))
                .deletedAt();
    }
}
