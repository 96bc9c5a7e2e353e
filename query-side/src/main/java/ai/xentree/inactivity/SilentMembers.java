package ai.xentree.inactivity;

import ai.xentree.stats.OrganizationPages;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds members of all organizations of whose silence there is no alert yet. */
final class SilentMembers {

    private final Snapshot pages;
    private final FindSilentMembers query;
    private final InactivityDefaults defaults;

    SilentMembers(Snapshot pages, FindSilentMembers query, InactivityDefaults defaults) {
        this.pages = pages;
        this.query = query;
        this.defaults = defaults;
    }

    List<SilentMember> find() {
        return pages.read(StatsPages.directory()).entries().stream()
                .flatMap(entry -> of(entry.organizationId()))
                .limit(query.limit())
                .toList();
    }

    private Stream<SilentMember> of(UUID organizationId) {
        var at = query.at().toEpochMilli();
        var organization = pages.read(StatsPages.organization(organizationId));
        var columns = new OrganizationPages(pages, organizationId, organization.members());
        int days = defaults.days(pages.read(StatsPages.choices(organizationId)));
        var silences = new Silences(columns, days, at);
        return silences.of(columns.everyone().present(at))
                .filter(member -> !silences.isAlerted(member))
                .mapToObj(member -> new SilentMember(
                        organizationId, silences.userId(member), Instant.ofEpochMilli(silences.since(member)), days));
    }
}
