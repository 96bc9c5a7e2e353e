package ai.xentree.stats.model;

import ai.xentree.impact.TargetEvent;
import ai.xentree.stats.pages.MergedKind;
import ai.xentree.stats.pages.PageKey;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Where each page about what organizations want to reach is. */
public final class GoalPages {

    /** Targets; each is on the page that its identifier says, so that none holds too many. */
    public static final MergedKind<TargetPage, TargetEvent> TARGETS = new TargetPages();

    private static final int TARGET_PAGES = 16;

    private GoalPages() {}

    /** The page that a target is on. */
    public static PageKey<TargetPage> targets(UUID organizationId, UUID targetId) {
        return targets(organizationId, Math.floorMod(targetId.hashCode(), TARGET_PAGES));
    }

    /** All pages that an organization's targets are on. */
    public static List<PageKey<TargetPage>> targets(UUID organizationId) {
        return IntStream.range(0, TARGET_PAGES)
                .mapToObj(number -> targets(organizationId, number))
                .toList();
    }

    private static PageKey<TargetPage> targets(UUID organizationId, int number) {
        return new PageKey<>(TARGETS, organizationId + ":targets:" + number);
    }
}
