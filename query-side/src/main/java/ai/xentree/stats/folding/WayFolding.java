package ai.xentree.stats.folding;

import ai.xentree.english.ModuleProgressEvent;
import ai.xentree.english.ModuleProgressEvent.AttemptScored;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.stats.model.Membership;
import ai.xentree.stats.model.ModuleDay.Act;
import ai.xentree.stats.model.ModuleStarts;
import ai.xentree.stats.model.ModuleWay;
import ai.xentree.stats.model.ModuleWay.Completion;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.model.Tenths;
import ai.xentree.stats.pages.PageBatch;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Counts starts and first completions. Which is first is judged over the person's whole history, also outside the membership,
 * and imports may tell of the first attempt last: then the start moves to where that was.
 */
final class WayFolding {

    private final PageBatch pages;
    private final Standing standing;
    private final ModuleColumns columns;

    WayFolding(PageBatch pages, Standing standing, ModuleColumns columns) {
        this.pages = pages;
        this.standing = standing;
        this.columns = columns;
    }

    void fold(ModuleStarted event) {
        pages.write(StatsPages.moduleTitle(event.moduleId()), event.moduleTitle());
        start(event, event.startedAt().toEpochMilli(), way(event).imported(event.level() == null));
    }

    void fold(AttemptScored event) {
        var way = way(event);
        if (way.imported()) {
            start(event, event.attemptedAt().toEpochMilli(), way);
        }
    }

    /** Begins a way, or moves its start there if that is earlier. */
    private void start(ModuleProgressEvent event, long at, ModuleWay way) {
        if (at >= way.startedAt()) {
            return;
        }
        standing.ever(event.userId()).stream()
                .filter(membership -> way.startedIn().contains(membership.organizationId()))
                .forEach(membership -> columns.count(
                        membership,
                        StatsPages.dayOf(way.startedAt()),
                        slot -> new Act.NotStarted(slot, way.completedOn(membership.organizationId()))));
        var counts = standing.at(event.userId(), at);
        counts.forEach(membership -> columns.count(
                membership,
                StatsPages.dayOf(at),
                slot -> new Act.Started(slot, way.completedOn(membership.organizationId()))));
        save(event, way.startedAt(at, organizations(counts)));
    }

    void fold(ModuleCompleted event) {
        var way = way(event);
        int tasks = Objects.requireNonNullElse(event.tasks(), 1);
        int tenths = Tenths.of(event.score(), tasks);
        var at = event.completedAt().toEpochMilli();
        int day = Math.toIntExact(StatsPages.dayOf(at));
        var counts = standing.at(event.userId(), at);
        for (var membership : counts) {
            columns.count(membership, day, slot -> new Act.Completed(slot, tenths, tasks));
            if (way.startedIn().contains(membership.organizationId())) {
                markStart(membership, StatsPages.dayOf(way.startedAt()), day);
            }
        }
        save(event, way.completed(new Completion(day, organizations(counts))));
    }

    private void markStart(Membership membership, long startDay, int completedOn) {
        columns.count(membership, startDay, slot -> new Act.NotStarted(slot, ModuleStarts.NOT_COMPLETED));
        columns.count(membership, startDay, slot -> new Act.Started(slot, completedOn));
    }

    private ModuleWay way(ModuleProgressEvent event) {
        return pages.read(StatsPages.moduleWays(event.userId())).of(event.moduleId());
    }

    private void save(ModuleProgressEvent event, ModuleWay way) {
        var key = StatsPages.moduleWays(event.userId());
        pages.write(key, pages.read(key).with(event.moduleId(), way));
    }

    private static Set<UUID> organizations(List<Membership> memberships) {
        return memberships.stream().map(Membership::organizationId).collect(Collectors.toUnmodifiableSet());
    }
}
