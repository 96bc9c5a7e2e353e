package ai.xentree.stats;

import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.figures.Range;
import ai.xentree.stats.figures.Roster;
import ai.xentree.stats.model.Membership;
import ai.xentree.stats.model.Organization;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.Snapshot;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.util.Lazy;

/** The figures of metrics of one organization, its teams and its people. What was added up is kept for the next of them. */
final class OrganizationMetrics {

    private final Organization organization;
    private final OrganizationPages columns;
    private final long now;
    private final Lazy<XpiColumns> xpi;
    private final Map<Range, RangeSums> sums = new HashMap<>();
    private final Map<UUID, Roster> rosters = new HashMap<>();
    private final Map<GroupInRange, GroupFigure> groups = new HashMap<>();

    /** A group, by the identifier of the organization or the team. */
    private record GroupInRange(UUID organizationOrTeam, Range range) {}

    OrganizationMetrics(Snapshot pages, UUID organizationId, long now) {
        this.organization = pages.read(StatsPages.organization(organizationId));
        this.columns = new OrganizationPages(pages, organizationId, organization.members());
        this.now = now;
        this.xpi = Lazy.of(() -> new XpiColumns(columns, roster(organizationId), organization.firstJoined()));
    }

    Exact figure(Population population, LearningMetric metric, Range range) {
        if (!organization.exists()) {
            return Exact.ZERO;
        }
        var userId = population.userId();
        if (userId != null) {
            return ofPerson(userId, metric, range);
        }
        var teamId = population.teamId();
        var group = new GroupInRange(teamId == null ? columns.organizationId() : teamId, range);
        return groups.computeIfAbsent(group, this::figures).of(metric);
    }

    private GroupFigure figures(GroupInRange group) {
        return new GroupFigure(group.range(), roster(group.organizationOrTeam()), sums(group.range()), now);
    }

    private Exact ofPerson(UUID userId, LearningMetric metric, Range range) {
        return columns.pages()
                .read(StatsPages.person(userId))
                .membership(columns.organizationId())
                .filter(membership -> touches(membership, range))
                .map(membership -> new PersonFigure(columns, range, userId, membership).of(metric))
                .orElse(Exact.ZERO);
    }

    private static boolean touches(Membership membership, Range range) {
        return membership.stays().all().stream()
                .anyMatch(stay -> stay.joined() < range.closes() && stay.removed() >= range.opens());
    }

    private RangeSums sums(Range range) {
        return sums.computeIfAbsent(range, r -> new RangeSums(columns, xpi.get(), r));
    }

    private Roster roster(UUID organizationOrTeam) {
        return rosters.computeIfAbsent(
                organizationOrTeam, id -> OrganizationPages.roster(columns.pages(), id, columns.members()));
    }
}
