package ai.xentree.stats.model;

import ai.xentree.impact.TargetEvent;
import ai.xentree.progress.ObjectiveEvent;
import ai.xentree.stats.pages.MergedKind;
import ai.xentree.stats.pages.PageKey;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Where each page about what organizations want to reach is. */
public final class GoalPages {

    /** Targets; each is on the page that its identifier says, so that none holds too many. */
    public static final MergedKind<TargetPage, TargetEvent> TARGETS = new TargetPages();

    /** Objectives, likewise. */
    public static final MergedKind<ObjectivePage, ObjectiveEvent> OBJECTIVES = new ObjectivePages();

    private static final int PAGES = 16;

    private GoalPages() {}

    /** The page that a target is on. */
    public static PageKey<TargetPage> targets(UUID organizationId, UUID targetId) {
        return targets(organizationId, Math.floorMod(targetId.hashCode(), PAGES));
    }

    /** All pages that an organization's targets are on. */
    public static List<PageKey<TargetPage>> targets(UUID organizationId) {
        return IntStream.range(0, PAGES)
                .mapToObj(number -> targets(organizationId, number))
                .toList();
    }

    private static PageKey<TargetPage> targets(UUID organizationId, int number) {
        return new PageKey<>(TARGETS, organizationId + ":targets:" + number);
    }

    /** The page that an objective is on. */
    public static PageKey<ObjectivePage> objectives(UUID organizationId, UUID objectiveId) {
        return objectives(organizationId, Math.floorMod(objectiveId.hashCode(), PAGES));
    }

    /** All pages that an organization's objectives are on. */
    public static List<PageKey<ObjectivePage>> objectives(UUID organizationId) {
        return IntStream.range(0, PAGES)
                .mapToObj(number -> objectives(organizationId, number))
                .toList();
    }

    private static PageKey<ObjectivePage> objectives(UUID organizationId, int number) {
        return new PageKey<>(OBJECTIVES, organizationId + ":objectives:" + number);
    }
}
